package org.newsgraph.extract.statement.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.reading.Reading;

/**
 * He said they were "friends for a long time": a verb of speech that governs a fragment, or stands
 * with it in one clause.
 */
public final class GoverningVerb implements AttributionRule {

  private final Reading reading;
  private final Narration narration;
  private final SpeechVerbs verbs;
  private final Speakers speakers;

  public GoverningVerb(Reading reading, Narration narration, SpeechVerbs verbs, Speakers speakers) {
    this.reading = reading;
    this.narration = narration;
    this.verbs = verbs;
    this.speakers = speakers;
  }

  @Override
  public Optional<Attribution> attribute(Piece piece) {
    return judgement(piece).or(() -> inTree(piece)).or(() -> before(piece)).or(() -> after(piece));
  }

  /** "what one bishop called '...'": the noun right before a verb of naming gives the name. */
  private Optional<Attribution> judgement(Piece piece) {
    int sentence = piece.firstSentence();
    int verb = piece.first() - 1;
    if (verb < 1 || !narration.narrates(sentence, verb - 1)) {
      return Optional.empty();
    }
    Sentence holder = reading.sentences().get(sentence);
    boolean relative =
        IntStream.range(Math.max(0, verb - 6), verb)
            .anyMatch(token -> holder.token(token).lemma().equals("what"));
    return relative
            && verbs.judges(holder.token(verb))
            && holder.token(verb - 1).tag().startsWith("NN")
        ? Optional.of(speakers.of(sentence, verb - 1, verb, "speech-governs", 0.9))
        : Optional.empty();
  }

  private Optional<Attribution> inTree(Piece piece) {
    int sentence = piece.firstSentence();
    Syntax tree = reading.tree(sentence);
    int end = piece.lastSentence() == sentence ? piece.last() + 1 : narration.size(sentence);
    List<Integer> path =
        tree.path(wordOf(piece, end)).stream()
            .filter(token -> narration.narrates(sentence, token))
            .toList();
    return Stream.concat(
            path.stream().filter(token -> !unlikely(sentence, token)),
            path.stream().filter(token -> unlikely(sentence, token)))
        .flatMap(token -> byWord(sentence, token).stream())
        .findFirst();
  }

  /** What somebody thinks, or is to say, is seldom what is quoted, where somebody says, too. */
  private boolean unlikely(int sentence, int token) {
    Sentence holder = reading.sentences().get(sentence);
    return verbs.thinks(holder.token(token))
        || token > 0 && holder.token(token - 1).tag().equals("TO");
  }

  /** The quoted word that governs the others; marks govern nothing. */
  private int wordOf(Piece piece, int end) {
    Sentence sentence = reading.sentences().get(piece.firstSentence());
    int from = piece.first();
    int to = end;
    while (from < end - 1 && !word(sentence, from)) {
      from++;
    }
    while (to > from + 1 && !word(sentence, to - 1)) {
      to--;
    }
    return reading.tree(piece.firstSentence()).headOf(from, to);
  }

  private static boolean word(Sentence sentence, int token) {
    return Character.isLetterOrDigit(sentence.token(token).text().codePointAt(0));
  }

  private Optional<Attribution> byWord(int sentence, int token) {
    Sentence holder = reading.sentences().get(sentence);
    if (verbs.gives(holder.token(token))) {
      return speakers.ofVerb(sentence, token, "speech-governs", 0.93);
    }
    return verbs.names(holder.token(token))
        ? reading
            .tree(sentence)
            .child(token, "nmod:poss")
            .map(owner -> speakers.of(sentence, owner, token, "speech-noun", 0.85))
        : Optional.empty();
  }

  private Optional<Attribution> before(Piece piece) {
    return nearest(
        piece.firstSentence(),
        IntStream.range(0, piece.first()).map(token -> piece.first() - 1 - token),
        "speech-in-sentence");
  }

  private Optional<Attribution> after(Piece piece) {
    int sentence = piece.lastSentence();
    return nearest(
        sentence, IntStream.range(piece.last() + 1, narration.size(sentence)), "speech-later");
  }

  private Optional<Attribution> nearest(int sentence, IntStream tokens, String rule) {
    Sentence holder = reading.sentences().get(sentence);
    List<Integer> narrated =
        tokens.filter(token -> narration.narrates(sentence, token)).boxed().toList();
    Stream<Integer> clause =
        narrated.stream().takeWhile(token -> !holder.token(token).text().equals(";"));
    return clause
        .filter(token -> verbs.gives(holder.token(token)))
        .flatMap(verb -> speakers.ofVerb(sentence, verb, rule, 0.85).stream())
        .findFirst();
  }
}
