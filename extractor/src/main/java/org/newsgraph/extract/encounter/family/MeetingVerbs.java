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
 * Rule {@code meet-verb}: verbs of meeting, receiving, visiting and the like with subject and
 * object, "with", "to" or a joint subject, in the active or the passive.
 */
public final class MeetingVerbs implements TellingRule {

  private static final Lexicon VERBS = Lexicon.of(MeetingVerbs.class, "verbs.txt");
  private static final Lexicon THINGS = Lexicon.of(MeetingVerbs.class, "things.txt");
  private static final Lexicon BODY_PARTS = Lexicon.of(MeetingVerbs.class, "body-parts.txt");

  private static final Set<String> WITH = Set.of("with", "alongside");
  private static final double SURE = 0.93;
  private static final double WEAK = 0.7;

  /** How a verb is marked that tells an encounter only where two people are named. */
  private static final String WEAKLY = "weak";

  @Override
  public List<Telling> find(Passage passage) {
    return passage.verbs().flatMap(verb -> at(passage, verb).stream()).toList();
  }

  private List<Telling> at(Passage passage, int verb) {
    Optional<String> entry = entry(passage.clause(), verb);
    if (entry.isEmpty() || asksOrCauses(passage.clause(), verb, entry.get())) {
      return List.of();
    }
    List<String> frames = List.of(VERBS.of(entry.get()).get(1).split(","));
    List<Party> subject = subject(passage, verb, frames);
    List<Party> others = others(passage, verb, frames);
    if (passage.clause().isPassive(verb)) {
      List<Party> agents = passage.parties(passage.clause().agents(verb));
      subject = frames.contains("joint") && !frames.contains("obj") ? agents : subject;
      others = frames.contains("obj") ? Party.join(agents, beyond(passage, verb, frames)) : others;
    }
    boolean joint = frames.contains("joint") || isEachOther(passage.clause(), verb);
    if (others.isEmpty() && !(joint && Party.entities(subject).size() > 1)) {
      others = List.of();
      if (!frames.contains("obj") || !passage.clause().isPassive(verb)) {
        return List.of();
      }
    }
    return tellings(passage, verb, entry.get(), subject, others);
  }

  /** In the passive, whoever stands behind the verb's own prepositions: "was introduced to X". */
  private List<Party> beyond(Passage passage, int verb, List<String> frames) {
    return others(passage, verb, frames.stream().filter(frame -> !frame.equals("obj")).toList());
  }

  /** The subject; that of "X and Y, who had met before" is both. */
  private static List<Party> subject(Passage passage, int verb, List<String> frames) {
    List<Integer> tokens = passage.clause().subjects(verb);
    List<Party> subject = passage.parties(tokens);
    boolean alone =
        frames.contains("joint")
            && Party.entities(subject).size() == 1
            && passage.clause().objects(verb).isEmpty()
            && passage.clause().behind(verb, WITH).isEmpty();
    return alone
        ? Party.join(
            passage.parties(
                tokens.stream().flatMapToInt(passage.clause()::partners).boxed().toList()),
            subject)
        : subject;
  }

  private static boolean isEachOther(Clause clause, int verb) {
    return Stream.concat(
            clause.objects(verb).stream(), clause.behind(verb, Set.of("into", "with")).stream())
        .anyMatch(
            object ->
                (clause.lemma(object).equals("other")
                        && clause.syntax().children(object).stream()
                            .anyMatch(child -> clause.word(child).equals("each")))
                    || (clause.lemma(object).equals("another")
                        && object > 0
                        && clause.word(object - 1).equals("one")));
  }

  private List<Telling> tellings(
      Passage passage, int verb, String entry, List<Party> subject, List<Party> others) {
    EncounterKind kind = EncounterKind.valueOf(VERBS.of(entry).get(0));
    double confidence = isWeak(entry) ? WEAK : SURE;
    List<Party> company = company(passage, verb, subject);
    boolean separately =
        passage.clause().particles(verb).stream().anyMatch(w -> w.startsWith("separate"));
    List<List<Party>> sides = separately ? others.stream().map(List::of).toList() : List.of(others);
    List<Telling> found = new ArrayList<>();
    for (List<Party> side : sides) {
      List<Party> all = Party.join(Party.join(subject, company), side);
      if (isWeak(entry) && passage.people(all) < 2) {
        continue;
      }
      found.add(passage.telling(verb, kind, all, "meet-verb", confidence));
    }
    return found;
  }

  private static boolean isWeak(String entry) {
    return VERBS.of(entry).contains(WEAKLY);
  }

  /** Who stands beside the subject: "X, together with Y, met Z". */
  static List<Party> company(Passage passage, int verb, List<Party> subject) {
    return passage.parties(
        passage.clause().subjects(verb).stream()
            .filter(token -> !subject.isEmpty())
            .flatMap(token -> passage.clause().behind(token, WITH).stream())
            .toList());
  }

  private List<Party> others(Passage passage, int verb, List<String> frames) {
    Clause clause = passage.clause();
    List<Integer> tokens = new ArrayList<>();
    for (String frame : frames) {
      switch (frame) {
        case "obj" -> tokens.addAll(objects(passage, verb));
        case "joint" -> {}
        case "with" -> tokens.addAll(besides(clause, verb, WITH));
        default -> tokens.addAll(besides(clause, verb, Set.of(frame)));
      }
    }
    return passage.parties(tokens.stream().flatMap(token -> owner(passage, token)).toList());
  }

  /** The objects; "received at the palace X": the name behind the place. */
  private static List<Integer> objects(Passage passage, int verb) {
    List<Integer> objects = passage.clause().objects(verb);
    return objects.isEmpty() && !passage.clause().isPassive(verb)
        ? passage.phrases().behindPlace(passage.sentence().index(), verb).stream().toList()
        : objects;
  }

  /** What stands behind the preposition, also where the parser hangs it on the verb's thing. */
  private List<Integer> besides(Clause clause, int verb, Set<String> prepositions) {
    List<Integer> found = new ArrayList<>(clause.behind(verb, prepositions));
    clause.objects(verb).stream()
        .filter(object -> THINGS.has(clause.lemma(object)))
        .flatMap(object -> clause.behind(object, prepositions).stream())
        .forEach(found::add);
    return found;
  }

  /** "hung the medal around X's neck", "kissed the hand of X": whose neck and hand it is. */
  private static Stream<Integer> owner(Passage passage, int token) {
    Clause clause = passage.clause();
    if (!BODY_PARTS.has(clause.lemma(token))) {
      return Stream.of(token);
    }
    List<Integer> owners =
        Stream.concat(
                clause.syntax().children(token, "nmod:poss").stream(),
                clause.behind(token, Set.of("of")).stream())
            .filter(owner -> passage.hasPerson(passage.parties(List.of(owner))))
            .toList();
    return owners.isEmpty() ? Stream.of(token) : owners.stream();
  }

  private Optional<String> entry(Clause clause, int verb) {
    String lemma = clause.lemma(verb);
    return clause.particles(verb).stream()
        .map(particle -> lemma + " " + particle)
        .filter(VERBS::has)
        .findFirst()
        .or(() -> shakesHands(clause, verb))
        .or(() -> withObject(clause, verb))
        .or(() -> Optional.of(lemma).filter(VERBS::has));
  }

  private static Optional<String> shakesHands(Clause clause, int verb) {
    boolean hands =
        clause.lemma(verb).equals("shake")
            && clause.objects(verb).stream()
                .anyMatch(object -> clause.lemma(object).equals("hand"));
    return hands ? Optional.of("shake hands") : Optional.empty();
  }

  /**
   * Verbs that tell an encounter by their object only: "received the award", "shared the stage".
   */
  private Optional<String> withObject(Clause clause, int verb) {
    return clause.objects(verb).stream()
        .flatMap(object -> THINGS.kind(clause.lemma(object)).stream())
        .map(thing -> clause.lemma(verb) + " " + thing)
        .filter(VERBS::has)
        .findFirst();
  }

  /** "called on X to resign", "saw X leave": no encounter. */
  private static boolean asksOrCauses(Clause clause, int verb, String entry) {
    boolean embeds =
        clause.syntax().child(verb, "xcomp").isPresent()
            || clause.syntax().child(verb, "ccomp").isPresent();
    boolean judged =
        entry.equals("see")
            && clause.syntax().children(verb, "obl").stream()
                .anyMatch(token -> clause.prepositions(token).contains("as"));
    return judged || embeds && (entry.equals("call") || entry.equals("see"));
  }
}
