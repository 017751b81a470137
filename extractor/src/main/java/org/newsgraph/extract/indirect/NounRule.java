package org.newsgraph.extract.indirect;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.indirect.clause.Clauses;
import org.newsgraph.extract.indirect.clause.Contents;
import org.newsgraph.extract.indirect.clause.ReportingWords;
import org.newsgraph.extract.indirect.clause.Stretch;
import org.newsgraph.extract.statement.attribution.Attribution;
import org.newsgraph.finding.SpeechAct;

/**
 * Her claim that the pier is safe; a warning from her that it is not; her promise to mend it; she
 * is confident that it will hold.
 */
final class NounRule implements IndirectRule {

  private static final String RULE = "indirect-noun";
  private static final int REACH = 8;

  private final Sources sources;

  NounRule(Sources sources) {
    this.sources = sources;
  }

  @Override
  public Optional<Telling> tell(Clauses clauses, int token) {
    if (ReportingWords.isNoun(clauses, token)) {
      return noun(clauses, token);
    }
    return ReportingWords.isAdjective(clauses, token)
        ? adjective(clauses, token)
        : Optional.empty();
  }

  private Optional<Telling> noun(Clauses clauses, int noun) {
    SpeechAct act = ReportingWords.actOfNoun(clauses, noun);
    Optional<Attribution> by = sources.ofNoun(clauses, noun, RULE);
    Optional<Integer> that = that(clauses, noun);
    if (that.isPresent()) {
      Stretch content = before(clauses, noun, new Contents(clauses).governed(noun, that.get()));
      Attribution source = by.orElseGet(() -> sources.nobody(clauses, noun, RULE));
      return Optional.of(new Telling(source, act, List.of(content)));
    }
    boolean infinitive =
        ReportingWords.takesInfinitive(clauses, noun)
            && InfinitiveRule.isInfinitive(clauses, noun + 1);
    return by.filter(source -> infinitive)
        .map(
            source ->
                new Telling(
                    source,
                    act,
                    List.of(
                        before(clauses, noun, new Contents(clauses).governed(noun, noun + 1)))));
  }

  /** The index behind "that", with no more than prepositional phrases before it. */
  private static Optional<Integer> that(Clauses clauses, int cue) {
    int last = Math.min(clauses.size(), cue + REACH);
    int at = cue + 1;
    while (at < last && clauses.tag(at).matches("IN|TO") && !clauses.word(at).equals("that")) {
      int end = clauses.phraseEnd(at + 1);
      if (end == at + 1) {
        return Optional.empty();
      }
      at = end;
    }
    boolean clause =
        clauses.word(at).equals("that")
            && clauses.tag(at).equals("IN")
            && !clauses.isFinite(at + 1);
    return clause ? Optional.of(at + 1) : Optional.empty();
  }

  /** The content before the verb whose subject the noun is: "the claim that he lied was false". */
  private static Stretch before(Clauses clauses, int noun, Stretch content) {
    int verb = clauses.syntax().head(noun).orElse(-1);
    for (int at = content.start() + 1; at < content.end(); at++) {
      boolean told = clauses.isClause(content.start(), at) || isVerb(clauses, at - 1);
      if (clauses.isFinite(at) && told && (at == verb || isVerb(clauses, at - 1))) {
        return new Contents(clauses).trimmed(content.start(), at);
      }
    }
    return content;
  }

  private static boolean isVerb(Clauses clauses, int at) {
    return clauses.tag(at).matches("VB|VBN|VBG|JJ") || clauses.word(at).equals("not");
  }

  private Optional<Telling> adjective(Clauses clauses, int adjective) {
    return that(clauses, adjective)
        .flatMap(
            start ->
                clauses
                    .syntax()
                    .child(adjective, "nsubj")
                    .filter(subject -> !clauses.word(subject).matches("i|we|you|it|that"))
                    .map(
                        subject ->
                            new Telling(
                                sources.of(clauses, subject, adjective, "indirect-adjective"),
                                ReportingWords.actOfAdjective(clauses, adjective),
                                List.of(new Contents(clauses).governed(adjective, start)))));
  }
}
