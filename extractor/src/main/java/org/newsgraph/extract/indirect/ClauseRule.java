package org.newsgraph.extract.indirect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.indirect.clause.Clauses;
import org.newsgraph.extract.indirect.clause.Contents;
import org.newsgraph.extract.indirect.clause.ReportingWords;
import org.newsgraph.finding.SpeechAct;

/** She said on Monday that he would come; he said he would; she asked whether he would. */
final class ClauseRule implements IndirectRule {

  private static final int REACH = 15;

  private static final Set<String> WHETHER = Set.of("whether", "if");
  private static final Set<String> TIMES =
      Set.of("today", "yesterday", "earlier", "later", "again", "also", "then", "afterwards");

  private final Sources sources;

  ClauseRule(Sources sources) {
    this.sources = sources;
  }

  @Override
  public Optional<Telling> tell(Clauses clauses, int verb) {
    return start(clauses, verb)
        .map(start -> new Contents(clauses).governed(verb, start))
        .flatMap(
            content ->
                sources
                    .ofVerb(clauses, verb, "indirect-clause")
                    .map(
                        by ->
                            new Telling(
                                by, ReportingWords.actOfVerb(clauses, verb), List.of(content))));
  }

  /** Where the clause that the verb gives begins, behind "that"; empty where none follows. */
  static Optional<Integer> start(Clauses clauses, int verb) {
    if (!ReportingWords.isVerb(clauses, verb)) {
      return Optional.empty();
    }
    return conjoined(clauses, verb).or(() -> bare(clauses, verb));
  }

  private static Optional<Integer> conjoined(Clauses clauses, int verb) {
    int addressee = clauses.phraseEnd(verb + 1);
    boolean direct = addressee == verb + 1;
    boolean told = ReportingWords.takes(clauses, verb, "to-whom");
    if (!direct && !told && !isTime(clauses, addressee - 1)) {
      return Optional.empty();
    }
    int last = Math.min(clauses.size(), verb + REACH);
    int at = addressee;
    int next = at;
    do {
      at = next;
      if (introduces(clauses, verb, at, at == addressee)) {
        return Optional.of(clauses.word(at).equals("that") ? at + 1 : at);
      }
      next = behindCircumstance(clauses, at);
    } while (next > at && next < last);
    return Optional.empty();
  }

  /** The index behind a prepositional phrase, an adverb or a time at the token; else the token. */
  private static int behindCircumstance(Clauses clauses, int at) {
    if (!clauses.narrates(at)) {
      return at;
    }
    if (clauses.tag(at).matches("IN|TO")) {
      int end = clauses.phraseEnd(at + 1);
      boolean told = clauses.word(at).matches("in|through|via|with|by|at");
      boolean own = ReportingWords.isNoun(clauses, end - 1) && !told;
      return end > at + 1 && !own ? end : at;
    }
    int end = clauses.phraseEnd(at);
    return end > at && isTime(clauses, end - 1) ? end : clauses.tag(at).equals("RB") ? at + 1 : at;
  }

  private static boolean introduces(Clauses clauses, int verb, int at, boolean near) {
    String word = clauses.word(at);
    boolean conjunction = clauses.tag(at).equals("IN");
    if (word.equals("that")) {
      return conjunction
          && ReportingWords.takes(clauses, verb, "that")
          && !clauses.isFinite(at + 1);
    }
    if (conjunction && WHETHER.contains(word)) {
      boolean wh = ReportingWords.takes(clauses, verb, "wh");
      return wh
          && (word.equals("whether") || clauses.lemma(verb).matches("ask|wonder|enquire|inquire"));
    }
    return near
        && clauses.tag(at).matches("WRB|WP|WDT|WP\\$")
        && ReportingWords.takes(clauses, verb, "wh")
        && (!word.equals("when") || leavesOpen(clauses, verb));
  }

  /** "did not say when"; but "he said when they came up" tells the time of saying. */
  private static boolean leavesOpen(Clauses clauses, int verb) {
    return clauses.isNegated(verb) || ReportingWords.actOfVerb(clauses, verb) == SpeechAct.QUESTION;
  }

  private static boolean isTime(Clauses clauses, int at) {
    return clauses.word(at).matches(".*day|week|month|year|night|morning|afternoon|evening")
        || TIMES.contains(clauses.word(at));
  }

  private static Optional<Integer> bare(Clauses clauses, int verb) {
    if (!ReportingWords.takes(clauses, verb, "bare")
        && !ReportingWords.takes(clauses, verb, "to-whom")) {
      return Optional.empty();
    }
    int next = verb + 1;
    while (TIMES.contains(clauses.word(next)) || isDay(clauses, next)) {
      next++;
    }
    int addressee = clauses.phraseEnd(next);
    if (ReportingWords.takes(clauses, verb, "to-whom")
        && addressee > next
        && clauses.beginsClause(addressee)) {
      return Optional.of(addressee);
    }
    return ReportingWords.takes(clauses, verb, "bare") && clauses.beginsClause(next)
        ? Optional.of(next)
        : Optional.empty();
  }

  /** "said Monday the pier would open", but not "said Monday was too early". */
  private static boolean isDay(Clauses clauses, int at) {
    return clauses.word(at).endsWith("day") && clauses.tag(at + 1).matches("DT|PRP.*|NN.*|EX|JJ");
  }
}
