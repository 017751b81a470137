package org.newsgraph.extract.statement.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.reading.Reading;

/** "...," X said: a clause of speech right behind words that end as a clause does. */
public final class FollowingClause implements AttributionRule {

  /** The name of the rule where a verb of speech follows. */
  public static final String RULE = "speech-after";

  private static final int REACH = 25;

  private static final Set<String> CONJUNCTIONS =
      Set.of("while", "but", "whereas", "although", "though", "because", "whilst");

  private final Reading reading;
  private final Narration narration;
  private final SpeechVerbs verbs;
  private final Speakers speakers;

  public FollowingClause(
      Reading reading, Narration narration, SpeechVerbs verbs, Speakers speakers) {
    this.reading = reading;
    this.narration = narration;
    this.verbs = verbs;
    this.speakers = speakers;
  }

  @Override
  public Optional<Attribution> attribute(Piece piece) {
    int sentence = piece.lastSentence();
    int from = piece.last() + 1;
    int to = narration.runEnd(sentence, from);
    if (narration.narratedWords(sentence, from, to).findAny().isEmpty()) {
      return to == narration.size(sentence) ? inNextSentence(piece) : Optional.empty();
    }
    boolean comma = reading.sentences().get(sentence).token(from).text().equals(",");
    return piece.endsClause() || comma
        ? inRun(sentence, from, Math.min(to, from + REACH))
        : Optional.empty();
  }

  /** A question mark within the words may have ended the sentence: "Why?" he asked. */
  private Optional<Attribution> inNextSentence(Piece piece) {
    int next = piece.lastSentence() + 1;
    if (next >= reading.sentences().size() || !piece.endsClause()) {
      return Optional.empty();
    }
    Sentence sentence = reading.sentences().get(next);
    boolean follows = sentence.block() == piece.quotation().block() && narration.narrates(next, 0);
    return follows && continues(sentence)
        ? inRun(next, 0, Math.min(narration.runEnd(next, 0), REACH))
        : Optional.empty();
  }

  /** Whether the sentence begins in lower case, or is a mere clause of speech. */
  private boolean continues(Sentence sentence) {
    int end = narration.runEnd(sentence.index(), 0);
    boolean lower = Character.isLowerCase(sentence.text().codePointAt(0));
    return lower || end <= 6 && IntStream.range(0, end).anyMatch(t -> follows(sentence, t));
  }

  private boolean follows(Sentence sentence, int token) {
    return verbs.follows(sentence.token(token));
  }

  private Optional<Attribution> inRun(int sentence, int from, int to) {
    Sentence holder = reading.sentences().get(sentence);
    if (narration
        .narratedWords(sentence, from, to)
        .limit(1)
        .anyMatch(first -> leads(holder, first))) {
      return Optional.empty();
    }
    return IntStream.range(from, to)
        .filter(token -> follows(holder, token))
        .mapToObj(verb -> byVerb(sentence, verb, from, RULE, 0.97))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> byAnyVerb(holder, from, to));
  }

  /** "..., while X noted ...": another clause begins, with words of its own. */
  private static boolean leads(Sentence sentence, int token) {
    return CONJUNCTIONS.contains(sentence.token(token).lemma());
  }

  /** The subject must stand behind the words, too. */
  private Optional<Attribution> byVerb(
      int sentence, int verb, int from, String rule, double confidence) {
    return speakers
        .subject(sentence, verb)
        .filter(subject -> subject >= from)
        .map(subject -> nameBefore(sentence, verb, subject))
        .map(subject -> speakers.of(sentence, subject, verb, rule, confidence));
  }

  /** "the director of the institute Jane Roe said": the name right before the verb is meant. */
  private int nameBefore(int sentence, int verb, int subject) {
    int before = verb - 1;
    return subject < before
            && speakers.names(sentence, before)
            && !speakers.names(sentence, subject)
        ? before
        : subject;
  }

  /** Behind a comma any verb with a person for its subject gives the words. */
  private Optional<Attribution> byAnyVerb(Sentence sentence, int from, int to) {
    return IntStream.range(from, to)
        .filter(token -> finite(sentence.token(token)))
        .mapToObj(verb -> byVerb(sentence.index(), verb, from, "verb-after", 0.7))
        .flatMap(Optional::stream)
        .filter(attribution -> attribution.speaker().isPresent())
        .findFirst();
  }

  private static boolean finite(Token token) {
    return token.tag().equals("VBD") || token.tag().equals("VBZ");
  }
}
