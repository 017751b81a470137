package org.newsgraph.extract.encounter.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extract.encounter.participant.Clause;
import org.newsgraph.extract.encounter.participant.Party;
import org.newsgraph.extract.encounter.telling.Passage;
import org.newsgraph.extract.encounter.telling.Telling;
import org.newsgraph.extract.encounter.telling.TellingRule;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.finding.EncounterKind;

/**
 * Rules {@code guest} and {@code invitation}: who is whose guest, who gives a dinner for whom, and
 * whom somebody invites to a meeting or place.
 */
public final class Hospitality implements TellingRule {

  private static final Lexicon PARTIES = Lexicon.of(Hospitality.class, "parties.txt");
  private static final Lexicon NOUNS = Lexicon.of(Hospitality.class, "nouns.txt");

  private static final Set<String> GIVING =
      Set.of("give", "host", "throw", "hold", "lay", "organise", "organize", "arrange");
  private static final Set<String> INVITING = Set.of("invite", "challenge");

  @Override
  public List<Telling> find(Passage passage) {
    return passage
        .tokens()
        .boxed()
        .flatMap(
            token ->
                Stream.of(
                    guest(passage, token),
                    counterpart(passage, token),
                    given(passage, token),
                    banquet(passage, token),
                    invited(passage, token)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** "was the guest of X", "among X's guests". */
  private static Optional<Telling> guest(Passage passage, int noun) {
    Clause clause = passage.clause();
    boolean predicate = clause.syntax().child(noun, "cop").isPresent();
    boolean as = clause.prepositions(noun).contains("as");
    if (!clause.lemma(noun).equals("guest") || !predicate && !as) {
      return Optional.empty();
    }
    List<Party> host =
        passage.parties(
            Stream.concat(
                    clause.behind(noun, Set.of("of")).stream(),
                    clause.syntax().children(noun, "nmod:poss").stream())
                .toList());
    List<Integer> guests = predicate ? clause.subjects(noun) : clause.governing(noun);
    return telling(passage, noun, passage.parties(guests), host, "guest");
  }

  /** "X's guest was Y", "his hosts, X and Y". */
  private static Optional<Telling> counterpart(Passage passage, int noun) {
    Clause clause = passage.clause();
    if (!clause.lemma(noun).matches("guest|host|hostess|interviewer|companion")) {
      return Optional.empty();
    }
    List<Party> owner = passage.parties(clause.syntax().children(noun, "nmod:poss"));
    boolean subject = clause.syntax().is(noun, "nsubj");
    int predicate = clause.syntax().head(noun).orElse(noun);
    boolean isSaidOf = subject && clause.syntax().child(predicate, "cop").isPresent();
    List<Party> other =
        isSaidOf
            ? passage.parties(List.of(predicate))
            : passage.parties(clause.syntax().children(noun, "appos"));
    return telling(passage, noun, owner, other, "guest");
  }

  /** "were guests at a banquet given by X". */
  private Optional<Telling> banquet(Passage passage, int noun) {
    Clause clause = passage.clause();
    if (!PARTIES.has(clause.lemma(noun))) {
      return Optional.empty();
    }
    List<Integer> hosts =
        clause.syntax().children(noun, "acl").stream()
            .filter(verb -> GIVING.contains(clause.lemma(verb)) && clause.isPassive(verb))
            .flatMap(verb -> clause.agents(verb).stream())
            .toList();
    List<Party> guests =
        clause.prepositions(noun).contains("at")
            ? passage.parties(clause.governing(noun))
            : List.of();
    return telling(passage, noun, passage.parties(hosts), guests, "guest");
  }

  /** "gave a dinner for X", "threw a party in honour of X". */
  private Optional<Telling> given(Passage passage, int verb) {
    Clause clause = passage.clause();
    if (!clause.isVerb(verb) || !GIVING.contains(clause.lemma(verb))) {
      return Optional.empty();
    }
    List<Integer> guests =
        clause.objects(verb).stream()
            .filter(object -> PARTIES.has(clause.lemma(object)))
            .flatMap(
                object ->
                    Stream.concat(honoured(clause, object), honoured(clause, verb)).distinct())
            .toList();
    List<Party> hosts = passage.parties(clause.doers(verb));
    return telling(passage, verb, hosts, passage.parties(guests), "guest");
  }

  private static Stream<Integer> honoured(Clause clause, int token) {
    Stream<Integer> honour =
        clause.behind(token, Set.of("in")).stream()
            .filter(noun -> clause.lemma(noun).matches("honou?r"))
            .flatMap(noun -> clause.behind(noun, Set.of("of")).stream());
    return Stream.concat(clause.behind(token, Set.of("for")).stream(), honour);
  }

  /** "invited X to Oslo for talks", "challenged X to a debate": no more than possible. */
  private Optional<Telling> invited(Passage passage, int verb) {
    Clause clause = passage.clause();
    if (!clause.isVerb(verb) || !INVITING.contains(clause.lemma(verb))) {
      return Optional.empty();
    }
    List<Party> host = passage.parties(clause.doers(verb));
    List<Party> guest = passage.parties(clause.undergoers(verb));
    return clause.behind(verb, Set.of("to", "for")).stream()
        .filter(target -> isOccasion(passage, target))
        .findFirst()
        .flatMap(target -> telling(passage, target, host, guest, "invitation"));
  }

  private boolean isOccasion(Passage passage, int target) {
    Clause clause = passage.clause();
    boolean named = passage.reading().cast().at(passage.sentence().index(), target).isPresent();
    return NOUNS.has(clause.lemma(target))
        || NOUNS.has(clause.word(target))
        || PARTIES.has(clause.lemma(target))
        || named && clause.isNoun(target);
  }

  private static Optional<Telling> telling(
      Passage passage, int token, List<Party> host, List<Party> guest, String rule) {
    return passage.hasPerson(host) && passage.hasPerson(guest)
        ? Optional.of(
            passage.telling(token, EncounterKind.HOSTING, Party.join(host, guest), rule, 0.8))
        : Optional.empty();
  }
}
