package org.newsgraph.extract.statement.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.reading.Reading;

/**
 * He told the crowd: "...": words behind a colon, comma or dash, introduced in the same sentence or
 * in the one before.
 */
public final class LeadingClause implements AttributionRule {

  /** The name of the rule where a verb of speech leads. */
  public static final String RULE = "speech-before";

  /** What a message does with its words. */
  private static final Set<String> RUNNING = Set.of("read", "say", "go", "run", "state", "begin");

  private static final Set<String> SENDING =
      Set.of(
          "send",
          "write",
          "post",
          "issue",
          "leave",
          "text",
          "publish",
          "deliver",
          "give",
          "release",
          "sign",
          "share",
          "wire",
          "dictate",
          "scrawl",
          "scribble");

  private final Reading reading;
  private final Narration narration;
  private final SpeechVerbs verbs;
  private final Speakers speakers;

  public LeadingClause(Reading reading, Narration narration, SpeechVerbs verbs, Speakers speakers) {
    this.reading = reading;
    this.narration = narration;
    this.verbs = verbs;
    this.speakers = speakers;
  }

  @Override
  public Optional<Attribution> attribute(Piece piece) {
    int sentence = piece.firstSentence();
    int start = narration.runStart(sentence, piece.first());
    if (start < piece.first()) {
      return introduces(sentence, piece.first() - 1)
          ? inRun(sentence, start, piece.first())
          : Optional.empty();
    }
    return piece.first() == 0 && sentence > 0 ? inSentenceBefore(sentence - 1) : Optional.empty();
  }

  /** A sentence that ends in a colon introduces what stands behind it, even in the next block. */
  private Optional<Attribution> inSentenceBefore(int before) {
    int size = narration.size(before);
    return sign(before, size - 1).equals(":") && narration.narrates(before, size - 1)
        ? inRun(before, narration.runStart(before, size), size)
        : Optional.empty();
  }

  private boolean introduces(int sentence, int token) {
    return List.of(":", ",", "–", "—", "--", "-").contains(sign(sentence, token));
  }

  private String sign(int sentence, int token) {
    return reading.sentences().get(sentence).token(token).text();
  }

  private Optional<Attribution> inRun(int sentence, int from, int to) {
    boolean colon = ":".equals(sign(sentence, to - 1));
    List<Supplier<Optional<Attribution>>> ways =
        colon
            ? List.of(
                () -> label(sentence, from, to),
                () -> byAuthor(sentence, from, to),
                () -> bySender(sentence, from, to),
                () -> byVerb(sentence, from, to),
                () -> byNoun(sentence, from, to),
                () -> byAnySubject(sentence, from, to))
            : List.of(
                () -> bySender(sentence, from, to),
                () -> byVerb(sentence, from, to),
                () -> byNoun(sentence, from, to));
    return ways.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  /** X: "..." */
  private Optional<Attribution> label(int sentence, int from, int to) {
    boolean starts = from == 0 || sign(sentence, from - 1).equals(".");
    return reading.cast().in(sentence).stream()
        .filter(reference -> starts && reference.start() == from && reference.end() == to - 1)
        .map(name -> speakers.of(sentence, name.head(), name.head(), "speaker-label", 0.9))
        .findFirst();
  }

  /** The last verb of speech before the words; one in a relative clause only for want of others. */
  private Optional<Attribution> byVerb(int sentence, int from, int to) {
    Sentence holder = reading.sentences().get(sentence);
    Syntax tree = reading.tree(sentence);
    List<Integer> giving =
        backwards(from, to).filter(token -> verbs.gives(holder.token(token))).boxed().toList();
    return Stream.concat(
            giving.stream().filter(verb -> !tree.relation(verb).equals("acl:relcl")),
            giving.stream().filter(verb -> tree.relation(verb).equals("acl:relcl")))
        .map(verb -> speakers.ofVerb(sentence, verb, RULE, 0.95))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The mayor read out a letter from X: "...": whoever reads, X says. */
  private Optional<Attribution> byAuthor(int sentence, int from, int to) {
    return byNoun(sentence, from, to)
        .filter(attribution -> attribution.speaker().isPresent())
        .filter(
            attribution ->
                reading.tree(sentence).children(attribution.token(), "nmod").stream()
                    .anyMatch(noun -> from(sentence, noun)));
  }

  /** He sent a message that read: "...": the sender of a noun of speech. */
  private Optional<Attribution> bySender(int sentence, int from, int to) {
    Sentence holder = reading.sentences().get(sentence);
    Syntax tree = reading.tree(sentence);
    return backwards(from, to)
        .filter(token -> verbs.names(holder.token(token)))
        .filter(noun -> tree.is(noun, "obj") && tree.head(noun).isPresent())
        .filter(noun -> SENDING.contains(holder.token(tree.head(noun).getAsInt()).lemma()))
        .filter(
            noun ->
                tree.children(noun, "acl").stream()
                    .anyMatch(verb -> RUNNING.contains(holder.token(verb).lemma())))
        .boxed()
        .flatMap(noun -> speakers.ofVerb(sentence, tree.head(noun).getAsInt(), RULE, 0.85).stream())
        .filter(attribution -> attribution.speaker().isPresent())
        .findFirst();
  }

  /** His answer: "...": a noun of speech with its possessor, or "a letter from X". */
  private Optional<Attribution> byNoun(int sentence, int from, int to) {
    Sentence holder = reading.sentences().get(sentence);
    Syntax tree = reading.tree(sentence);
    return backwards(from, to)
        .filter(token -> verbs.names(holder.token(token)))
        .boxed()
        .flatMap(
            noun ->
                Stream.concat(
                        tree.children(noun, "nmod:poss").stream(),
                        tree.children(noun, "nmod").stream().filter(owner -> from(sentence, owner)))
                    .map(owner -> speakers.of(sentence, owner, noun, "speech-noun", 0.85)))
        .findFirst();
  }

  private boolean from(int sentence, int noun) {
    return reading.tree(sentence).prepositions(noun).stream()
        .anyMatch(List.of("from", "by", "of")::contains);
  }

  /** Before a colon any verb with a person for its subject gives the words. */
  private Optional<Attribution> byAnySubject(int sentence, int from, int to) {
    Sentence holder = reading.sentences().get(sentence);
    return backwards(from, to)
        .filter(token -> holder.token(token).tag().startsWith("VB"))
        .mapToObj(verb -> speakers.ofVerb(sentence, verb, "verb-before-colon", 0.75))
        .flatMap(Optional::stream)
        .filter(attribution -> attribution.speaker().isPresent())
        .findFirst();
  }

  private static IntStream backwards(int from, int to) {
    return IntStream.range(from, to).map(token -> to - 1 - (token - from));
  }
}
