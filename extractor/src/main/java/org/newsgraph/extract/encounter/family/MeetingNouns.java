package org.newsgraph.extract.encounter.family;

import java.util.ArrayList;
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
 * Rules {@code meet-noun-between}, {@code meet-noun-with}, {@code meet-noun-whose} and {@code
 * meet-noun-joint}: nouns of meeting with "between", "with", an owner, or a joint subject of the
 * verb that governs them ("the two held talks").
 */
public final class MeetingNouns implements TellingRule {

  private static final Lexicon NOUNS = Lexicon.of(MeetingNouns.class, "nouns.txt");
  private static final Lexicon LIGHT = Lexicon.of(MeetingNouns.class, "light-verbs.txt");

  private static final Set<String> WITH = Set.of("with", "alongside", "against");
  private static final Set<String> BETWEEN = Set.of("between", "among");
  private static final Set<String> AT =
      Set.of("in", "at", "during", "after", "before", "following", "over", "for", "from");
  private static final Set<String> OF = Set.of("of");

  @Override
  public List<Telling> find(Passage passage) {
    return passage
        .tokens()
        .filter(passage.clause()::isNoun)
        .boxed()
        .flatMap(noun -> at(passage, noun).stream())
        .toList();
  }

  /** The kind of encounter that the noun tells. */
  Optional<EncounterKind> kind(Clause clause, int noun) {
    String lemma = clause.lemma(noun).equals("talk") ? clause.word(noun) : clause.lemma(noun);
    boolean proper = clause.tag(noun).startsWith("NNP");
    return compounds(clause, noun, lemma)
        .flatMap(words -> NOUNS.kind(words).stream())
        .findFirst()
        .filter(kind -> !proper)
        .map(EncounterKind::valueOf);
  }

  /** The noun with each word that it is compounded with, "news conference", then alone. */
  private static Stream<String> compounds(Clause clause, int noun, String lemma) {
    Stream<String> compounded =
        Stream.of("compound", "amod")
            .flatMap(relation -> clause.syntax().children(noun, relation).stream())
            .map(word -> clause.lemma(word) + " " + lemma);
    return Stream.concat(compounded, Stream.of(lemma));
  }

  private Optional<Telling> at(Passage passage, int noun) {
    return kind(passage.clause(), noun)
        .filter(kind -> kind != EncounterKind.INTERVIEW || !isSource(passage.clause(), noun))
        .flatMap(kind -> read(passage, noun, kind));
  }

  /** "said in an interview with": it may have been by telephone. */
  private static boolean isSource(Clause clause, int noun) {
    return clause.prepositions(noun).contains("in");
  }

  private Optional<Telling> read(Passage passage, int noun, EncounterKind kind) {
    Clause clause = passage.clause();
    List<Party> inviting = inviting(passage, noun);
    if (Party.entities(inviting).size() > 1) {
      return telling(passage, noun, kind, inviting, "meet-noun-invitation", 0.8);
    }
    List<Party> between = passage.parties(clause.behind(noun, BETWEEN));
    if (between.size() == 1) {
      between = passage.phrases().between(passage.sentence().index(), between.get(0).token());
    }
    if (Party.entities(between).size() > 1) {
      return telling(passage, noun, kind, between, "meet-noun-between", 0.93);
    }
    List<Party> with = passage.parties(with(clause, noun, kind));
    List<Party> owners = passage.parties(clause.syntax().children(noun, "nmod:poss"));
    if (!with.isEmpty()) {
      List<Party> side = owners.isEmpty() ? hosts(passage, noun) : owners;
      return telling(passage, noun, kind, Party.join(side, with), "meet-noun-with", 0.9);
    }
    return several(passage, noun, kind, owners);
  }

  /** Those whose meeting it is: "their meeting", "a meeting of X and Y", "the two held talks". */
  private Optional<Telling> several(
      Passage passage, int noun, EncounterKind kind, List<Party> owners) {
    if (Party.entities(owners).size() > 1) {
      return telling(passage, noun, kind, owners, "meet-noun-whose", 0.8);
    }
    List<Party> of = passage.parties(passage.clause().behind(noun, OF));
    if (Party.entities(of).size() > 1 && kind != EncounterKind.VISIT) {
      return telling(passage, noun, kind, of, "meet-noun-whose", 0.8);
    }
    List<Party> joint = kind == EncounterKind.VISIT ? List.of() : hosts(passage, noun);
    if (Party.entities(joint).size() > 1) {
      return telling(passage, noun, kind, joint, "meet-noun-joint", 0.8);
    }
    return Optional.empty();
  }

  /** "turned down an invitation from X to talks": who invites and who is invited. */
  private static List<Party> inviting(Passage passage, int noun) {
    Clause clause = passage.clause();
    int verb = clause.governor(noun);
    boolean to = clause.prepositions(noun).stream().anyMatch(Set.of("to", "for")::contains);
    List<Party> from =
        !to || verb == noun
            ? List.of()
            : passage.parties(
                clause.objects(verb).stream()
                    .filter(
                        object ->
                            clause.lemma(object).matches("invitation|offer|request|proposal|call"))
                    .flatMap(object -> clause.behind(object, Set.of("from", "by")).stream())
                    .toList());
    return passage.hasPerson(from)
        ? Party.join(passage.parties(clause.subjects(verb)), from)
        : List.of();
  }

  private List<Integer> with(Clause clause, int noun, EncounterKind kind) {
    List<Integer> with = new ArrayList<>(clause.behind(noun, WITH));
    if (isGerund(clause, noun)) {
      with.add(clause.syntax().head(noun).orElse(noun));
    }
    if (kind == EncounterKind.VISIT) {
      with.addAll(clause.behind(noun, Set.of("to")));
    }
    int verb = clause.governor(noun);
    if (kind == EncounterKind.VISIT && clause.lemma(verb).equals("pay")) {
      with.addAll(clause.syntax().children(verb, "iobj"));
    }
    if (with.isEmpty() && verb != noun) {
      clause.behind(verb, WITH).stream().filter(token -> token > noun).forEach(with::add);
    }
    return with;
  }

  /** "denied meeting X", which parsers take for a part of the name. */
  private static boolean isGerund(Clause clause, int noun) {
    int head = clause.syntax().head(noun).orElse(noun);
    return clause.word(noun).equals("meeting")
        && clause.syntax().is(noun, "compound")
        && clause.tag(head).equals("NNP");
  }

  /** The subject of the clause, where the noun stands so that the subject takes part. */
  private List<Party> hosts(Passage passage, int noun) {
    Clause clause = passage.clause();
    int verb = clause.governor(noun);
    if (verb == noun) {
      return List.of();
    }
    int top = noun;
    while (clause.syntax().head(top).orElse(verb) != verb) {
      top = clause.syntax().head(top).getAsInt();
    }
    boolean adverbial =
        clause.syntax().is(top, "obl")
            || clause.syntax().is(top, "nmod")
            || clause.prepositions(noun).stream().anyMatch(AT::contains);
    boolean object =
        clause.syntax().is(top, "obj") && (LIGHT.has(clause.lemma(verb)) || isGerund(clause, noun));
    if (!adverbial && !object) {
      return List.of();
    }
    List<Party> agents = passage.parties(clause.isPassive(verb) ? clause.agents(verb) : List.of());
    return Party.entities(agents).isEmpty() ? passage.parties(clause.subjects(verb)) : agents;
  }

  private static Optional<Telling> telling(
      Passage passage,
      int noun,
      EncounterKind kind,
      List<Party> parties,
      String rule,
      double confidence) {
    return Optional.of(passage.telling(noun, kind, parties, rule, confidence));
  }
}
