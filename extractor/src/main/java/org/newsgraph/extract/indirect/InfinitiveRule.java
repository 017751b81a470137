package org.newsgraph.extract.indirect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extract.indirect.clause.Clauses;
import org.newsgraph.extract.indirect.clause.Contents;
import org.newsgraph.extract.indirect.clause.ReportingWords;
import org.newsgraph.extract.indirect.clause.Stretch;
import org.newsgraph.finding.SpeechAct;

/**
 * She promised to come; she urged him to come; he was asked to come; he is said to have come; she
 * denied having come.
 */
final class InfinitiveRule implements IndirectRule {

  private static final String RULE = "indirect-infinitive";
  private static final Set<String> PREPOSITIONS = Set.of("on", "upon", "for", "to", "with");

  private final Sources sources;

  InfinitiveRule(Sources sources) {
    this.sources = sources;
  }

  @Override
  public Optional<Telling> tell(Clauses clauses, int verb) {
    if (!ReportingWords.isVerb(clauses, verb)) {
      return Optional.empty();
    }
    if (isInfinitive(clauses, verb + 1)) {
      return Sources.isPassive(clauses, verb) ? raised(clauses, verb) : undertaken(clauses, verb);
    }
    return requested(clauses, verb)
        .or(() -> expected(clauses, verb))
        .or(() -> gerund(clauses, verb));
  }

  /** Whether "to" and a verb stand at the token, or "not to" and a verb. */
  static boolean isInfinitive(Clauses clauses, int at) {
    int to = clauses.word(at).matches("not|never") ? at + 1 : at;
    return clauses.tag(to).equals("TO")
        && (clauses.tag(to + 1).equals("VB")
            || clauses.tag(to + 1).equals("RB") && clauses.tag(to + 2).equals("VB"));
  }

  private Optional<Telling> undertaken(Clauses clauses, int verb) {
    if (!ReportingWords.takes(clauses, verb, "infinitive")) {
      return Optional.empty();
    }
    SpeechAct act = ReportingWords.actOfVerb(clauses, verb);
    return told(clauses, verb, RULE, act == SpeechAct.QUESTION ? SpeechAct.REQUEST : act, verb + 1);
  }

  /** He was asked to come, he is said to have come: what is said has the verb's subject. */
  private Optional<Telling> raised(Clauses clauses, int verb) {
    boolean request = ReportingWords.takes(clauses, verb, "object");
    boolean stated = clauses.syntax().child(verb, "aux:pass").isPresent();
    if (!stated || !request && !ReportingWords.takes(clauses, verb, "passive")) {
      return Optional.empty();
    }
    SpeechAct act = request ? SpeechAct.REQUEST : ReportingWords.actOfVerb(clauses, verb);
    Stretch predicate = new Contents(clauses).governed(verb, verb + 1);
    List<Stretch> content =
        Stream.concat(subject(clauses, verb).stream(), Stream.of(predicate)).toList();
    return sources
        .ofVerb(clauses, verb, request ? RULE : "indirect-raising")
        .map(by -> new Telling(by, act, content));
  }

  private static Optional<Stretch> subject(Clauses clauses, int verb) {
    return clauses
        .syntax()
        .child(verb, "nsubj")
        .or(() -> clauses.nounBefore(verb))
        .filter(noun -> clauses.isNominal(noun))
        .or(() -> clauses.antecedent(verb))
        .map(noun -> new Stretch(clauses.phraseStart(noun), noun + 1));
  }

  /** She urged the mayor of X to come, called on him to come. */
  private Optional<Telling> requested(Clauses clauses, int verb) {
    boolean with = ReportingWords.takes(clauses, verb, "object-with");
    boolean preposition = with && PREPOSITIONS.contains(clauses.word(verb + 1));
    if (!preposition && !ReportingWords.takes(clauses, verb, "object")) {
      return Optional.empty();
    }
    int from = preposition ? verb + 2 : verb + 1;
    int to = clauses.phraseEnd(from);
    while (to > from && clauses.word(to).matches("of|in|at|from")) {
      to = Math.max(clauses.phraseEnd(to + 1), 0) > to + 1 ? clauses.phraseEnd(to + 1) : from;
    }
    return to > from && isInfinitive(clauses, to)
        ? sources
            .ofSubject(clauses, verb, RULE)
            .map(
                by ->
                    new Telling(
                        by, SpeechAct.REQUEST, List.of(new Contents(clauses).governed(verb, from))))
        : Optional.empty();
  }

  /** She expects him to come. */
  private Optional<Telling> expected(Clauses clauses, int verb) {
    int to = clauses.phraseEnd(verb + 1);
    return ReportingWords.takes(clauses, verb, "object-thought")
            && to > verb + 1
            && isInfinitive(clauses, to)
        ? told(clauses, verb, RULE, ReportingWords.actOfVerb(clauses, verb), verb + 1)
        : Optional.empty();
  }

  private Optional<Telling> gerund(Clauses clauses, int verb) {
    int from = verb + 1;
    int gerund = clauses.tag(from).equals("RB") ? from + 1 : from;
    return ReportingWords.takes(clauses, verb, "gerund")
            && clauses.tag(gerund).equals("VBG")
            && !Sources.isPassive(clauses, verb)
        ? told(clauses, verb, "indirect-gerund", ReportingWords.actOfVerb(clauses, verb), from)
        : Optional.empty();
  }

  private Optional<Telling> told(Clauses clauses, int verb, String rule, SpeechAct act, int from) {
    return sources
        .ofVerb(clauses, verb, rule)
        .map(by -> new Telling(by, act, List.of(new Contents(clauses).governed(verb, from))));
  }
}
