package org.newsgraph.extract.indirect;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.extract.indirect.clause.Clauses;
import org.newsgraph.extract.indirect.clause.Contents;
import org.newsgraph.extract.indirect.clause.ReportingWords;
import org.newsgraph.extract.indirect.clause.Stretch;
import org.newsgraph.extract.statement.attribution.Attribution;
import org.newsgraph.finding.SpeechAct;

/** According to her, the pier is safe; in her view, the pier is safe. */
final class SourceRule implements IndirectRule {

  private static final String RULE = "indirect-source";

  private final Sources sources;

  SourceRule(Sources sources) {
    this.sources = sources;
  }

  @Override
  public Optional<Telling> tell(Clauses clauses, int token) {
    if (clauses.word(token).equals("according") && clauses.word(token + 1).equals("to")) {
      return according(clauses, token);
    }
    return ReportingWords.isSource(clauses, token) ? inView(clauses, token) : Optional.empty();
  }

  private Optional<Telling> according(Clauses clauses, int cue) {
    int end = phraseEnd(clauses, cue + 2);
    return head(clauses, cue, end)
        .filter(source -> !ReportingWords.isNoSource(clauses, source))
        .flatMap(
            source ->
                told(
                    clauses,
                    sources.of(clauses, source, cue, RULE),
                    SpeechAct.ASSERTION,
                    new Stretch(cue, end)));
  }

  /** The noun that "according to" governs, else the last noun before another preposition. */
  private static Optional<Integer> head(Clauses clauses, int cue, int end) {
    int head = clauses.syntax().head(cue).orElse(-1);
    if (head > cue + 1 && head < end && clauses.tag(head).matches("NN.*|PRP")) {
      return Optional.of(head);
    }
    return IntStream.range(cue + 2, end)
        .takeWhile(token -> !clauses.tag(token).matches("IN|WP|WDT|VB."))
        .filter(token -> clauses.tag(token).matches("NN.*|PRP"))
        .boxed()
        .reduce((one, other) -> other);
  }

  private Optional<Telling> inView(Clauses clauses, int noun) {
    int start = clauses.phraseStart(noun);
    boolean phrase = clauses.word(start - 1).matches("in|by|to|on");
    int end = phraseEnd(clauses, noun + 1);
    boolean apart = start == 1 || clauses.isBreak(start - 2);
    return phrase && apart && clauses.isBreak(end)
        ? sources
            .ofNoun(clauses, noun, RULE)
            .flatMap(by -> told(clauses, by, SpeechAct.THOUGHT, new Stretch(start - 1, end)))
        : Optional.empty();
  }

  private static int phraseEnd(Clauses clauses, int from) {
    return IntStream.range(from, clauses.size())
        .filter(at -> clauses.isBreak(at) || clauses.word(at).matches("[.;:?!]"))
        .findFirst()
        .orElse(clauses.size());
  }

  private static Optional<Telling> told(
      Clauses clauses, Attribution by, SpeechAct act, Stretch phrase) {
    List<Stretch> content = new Contents(clauses).around(phrase);
    return content.isEmpty() ? Optional.empty() : Optional.of(new Telling(by, act, content));
  }
}
