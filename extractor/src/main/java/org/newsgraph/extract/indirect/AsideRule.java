package org.newsgraph.extract.indirect;

import java.util.Optional;
import org.newsgraph.extract.indirect.clause.Clauses;
import org.newsgraph.extract.indirect.clause.Contents;
import org.newsgraph.extract.indirect.clause.ReportingWords;
import org.newsgraph.extract.indirect.clause.Stretch;

/** The pier is safe, she said; the pier, she said, is safe; as she put it, the pier is safe. */
final class AsideRule implements IndirectRule {

  private static final String TIME =
      "today|yesterday|.*day|last|this|earlier|later|afterwards|again|then";

  private final Sources sources;

  AsideRule(Sources sources) {
    this.sources = sources;
  }

  @Override
  public Optional<Telling> tell(Clauses clauses, int verb) {
    if (!ReportingWords.takes(clauses, verb, "aside")
        || Sources.isPassive(clauses, verb)
        || ClauseRule.start(clauses, verb).isPresent()) {
      return Optional.empty();
    }
    return subject(clauses, verb)
        .flatMap(
            subject ->
                aside(clauses, verb, subject)
                    .map(new Contents(clauses)::around)
                    .filter(content -> !content.isEmpty())
                    .map(
                        content ->
                            new Telling(
                                sources.of(clauses, subject, verb, "indirect-aside"),
                                ReportingWords.actOfVerb(clauses, verb),
                                content)));
  }

  /** The noun between a break and the verb, whatever the parser takes for the subject. */
  private Optional<Integer> subject(Clauses clauses, int verb) {
    int before = clauses.breakBefore(verb);
    Optional<Integer> read = sources.subject(clauses, verb);
    return read.filter(subject -> subject > before)
        .or(() -> sources.nearest(clauses, verb).filter(noun -> noun > before && before > 0))
        .or(() -> read);
  }

  /** The clause of the verb, where it stands between breaks and has no other object. */
  private static Optional<Stretch> aside(Clauses clauses, int verb, int subject) {
    int start = start(clauses, verb, subject);
    int end = end(clauses, verb);
    boolean as = clauses.word(start).equals("as");
    boolean apart = start > 0 ? clauses.isBreak(start - 1) : as;
    if (subject < verb && (!as && !isPhrase(clauses, start) || clauses.isClause(start, subject))) {
      return Optional.empty();
    }
    return apart && end > verb && hasNoObject(clauses, verb, subject)
        ? Optional.of(new Stretch(start, end))
        : Optional.empty();
  }

  private static boolean isPhrase(Clauses clauses, int start) {
    return clauses.tag(start).matches("DT|PDT|PRP.*|NN.*|JJ.*|CD")
        || clauses.word(start).equals("both");
  }

  private static int start(Clauses clauses, int verb, int subject) {
    if (subject > verb) {
      return verb;
    }
    int before = clauses.breakBefore(verb);
    int start = subject > before ? before + 1 : clauses.phraseStart(subject);
    return clauses.word(start - 1).equals("as") ? start - 1 : behindAs(clauses, start);
  }

  /** As the manager, X, put it: the phrase may stand before the name. */
  private static int behindAs(Clauses clauses, int start) {
    if (start < 2 || !clauses.isBreak(start - 1)) {
      return start;
    }
    int before = clauses.phraseStart(start - 2);
    return clauses.word(before - 1).equals("as") ? before - 1 : start;
  }

  /** The index behind the clause; -1 where another verb stands in it. */
  private static int end(Clauses clauses, int verb) {
    int end = verb + 1;
    while (end < clauses.size() && !clauses.isBreak(end) && !clauses.word(end).matches("[.;:?!]")) {
      if (clauses.isFinite(end) || !clauses.narrates(end)) {
        return -1;
      }
      end++;
    }
    return end;
  }

  private static boolean hasNoObject(Clauses clauses, int verb, int subject) {
    if (clauses.lemma(verb).equals("put")) {
      return clauses.word(verb + 1).equals("it");
    }
    int behind = clauses.phraseEnd(verb + 1);
    return subject > verb
        || behind == verb + 1
        || ReportingWords.takes(clauses, verb, "to-whom")
            && !clauses.lemma(verb).equals("ask")
            && !clauses.tag(behind).equals("TO")
        || clauses.word(verb + 1).matches(TIME);
  }
}
