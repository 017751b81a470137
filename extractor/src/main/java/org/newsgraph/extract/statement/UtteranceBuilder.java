package org.newsgraph.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.statement.attribution.Attribution;
import org.newsgraph.extract.statement.attribution.AttributionRule;
import org.newsgraph.extract.statement.attribution.FollowingClause;
import org.newsgraph.extract.statement.attribution.Narration;
import org.newsgraph.extract.statement.attribution.Piece;

/** Joins the pieces of one utterance that a clause of speech or a paragraph's end breaks up. */
final class UtteranceBuilder {

  private static final Set<String> RESUMING = Set.of(",", "-", "–", "—", "--", ":", "…", "...");

  private static final Set<String> AFTER = Set.of(FollowingClause.RULE, "verb-after");

  private final Reading reading;
  private final Narration narration;
  private final List<AttributionRule> rules;

  UtteranceBuilder(Reading reading, Narration narration, List<AttributionRule> rules) {
    this.reading = reading;
    this.narration = narration;
    this.rules = List.copyOf(rules);
  }

  /** The utterances of the pieces, in order. */
  List<Utterance> build(List<Piece> pieces) {
    List<Utterance> utterances = new ArrayList<>();
    for (Piece piece : pieces) {
      Optional<Attribution> attribution =
          rules.stream().flatMap(rule -> rule.attribute(piece).stream()).findFirst();
      int last = utterances.size() - 1;
      if (last >= 0 && continues(utterances.get(last), piece, attribution)) {
        utterances.set(last, joined(utterances.get(last), piece, attribution));
      } else {
        utterances.add(new Utterance(List.of(piece), attribution));
      }
    }
    return utterances;
  }

  private static Utterance joined(Utterance begun, Piece piece, Optional<Attribution> attribution) {
    return new Utterance(
        Stream.concat(begun.pieces().stream(), Stream.of(piece)).toList(),
        begun.attribution().or(() -> attribution));
  }

  private boolean continues(Utterance begun, Piece piece, Optional<Attribution> own) {
    Piece last = begun.last();
    if (last.quotation().block() != piece.quotation().block()) {
      return !last.quotation().closed()
          && last.quotation().opened()
          && piece.first() == 0
          && piece.quotation().block() == last.quotation().block() + 1;
    }
    return adjacent(last, piece) && !answers(begun, own)
        || begun.attribution().isPresent() && resumes(begun, piece, own);
  }

  /** "...," said A. "..." "...," said B: words with a clause of speech of their own, by another. */
  private static boolean answers(Utterance begun, Optional<Attribution> own) {
    return begun.last().quotation().closed()
        && own.filter(by -> AFTER.contains(by.rule())).isPresent()
        && begun
            .attribution()
            .filter(by -> by.sentence() == own.get().sentence() && by.token() == own.get().token())
            .isEmpty()
        && begun.attribution().isPresent();
  }

  /** Nothing but signs between them. */
  private boolean adjacent(Piece last, Piece piece) {
    int sentence = last.lastSentence();
    return sentence == piece.firstSentence()
        ? narration.narratedWords(sentence, last.last() + 1, piece.first()).findAny().isEmpty()
        : sentence + 1 == piece.firstSentence()
            && piece.first() == 0
            && last.last() >= narration.size(sentence) - 2;
  }

  /** "...," he said, "..." and "...," he said. "..." */
  private boolean resumes(Utterance begun, Piece piece, Optional<Attribution> own) {
    Attribution attribution = begun.attribution().orElseThrow();
    boolean between = AFTER.contains(attribution.rule()) && behind(attribution, begun.last());
    boolean same =
        own.isEmpty()
            || own.get().sentence() == attribution.sentence()
                && own.get().token() == attribution.token();
    if (!between || !same) {
      return false;
    }
    return attribution.sentence() == piece.firstSentence()
        ? RESUMING.contains(before(piece)) || before(piece).equals(".") && standsAlone(piece)
        : attribution.sentence() + 1 == piece.firstSentence()
            && piece.first() == 0
            && begun.last().lastSentence() >= attribution.sentence() - 1
            && standsAlone(piece);
  }

  private static boolean behind(Attribution attribution, Piece piece) {
    return attribution.sentence() > piece.lastSentence()
        || attribution.sentence() == piece.lastSentence() && attribution.token() > piece.last();
  }

  private String before(Piece piece) {
    return reading.sentences().get(piece.firstSentence()).token(piece.first() - 1).text();
  }

  /** Whether its sentences hold no words but its own. */
  private boolean standsAlone(Piece piece) {
    return narration
        .narratedWords(piece.lastSentence(), piece.last() + 1, narration.size(piece.lastSentence()))
        .findAny()
        .isEmpty();
  }
}
