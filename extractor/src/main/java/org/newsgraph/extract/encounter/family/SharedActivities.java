package org.newsgraph.extract.encounter.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.encounter.participant.Clause;
import org.newsgraph.extract.encounter.participant.Party;
import org.newsgraph.extract.encounter.telling.Passage;
import org.newsgraph.extract.encounter.telling.Telling;
import org.newsgraph.extract.encounter.telling.TellingRule;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.finding.EncounterKind;

/**
 * Rules {@code with-activity}, {@code seen-with}, {@code joint-activity} and {@code together}: what
 * somebody does with somebody else, what several do in one place, and whatever several do
 * "together".
 */
public final class SharedActivities implements TellingRule {

  private static final Lexicon VERBS = Lexicon.of(SharedActivities.class, "verbs.txt");
  private static final Lexicon NOUNS = Lexicon.of(SharedActivities.class, "nouns.txt");
  private static final Lexicon JOINT = Lexicon.of(SharedActivities.class, "joint-activities.txt");
  private static final Lexicon REMOTE = Lexicon.of(SharedActivities.class, "remote-things.txt");
  private static final Lexicon ONE_PLACE = Lexicon.of(SharedActivities.class, "shared-places.txt");
  private static final Lexicon NOT_TOGETHER =
      Lexicon.of(SharedActivities.class, "not-together.txt");

  private static final Set<String> WITH = Set.of("with", "alongside", "beside", "opposite");
  private static final Set<String> TOGETHER =
      Set.of("together", "jointly", "side-by-side", "face-to-face", "arm-in-arm");

  private static final Set<String> SEEN =
      Set.of("photograph", "picture", "see", "spot", "snap", "film");
  private static final Set<String> BODY =
      Set.of("side side", "hand hand", "arm arm", "face face", "shoulder shoulder", "cheek cheek");

  @Override
  public List<Telling> find(Passage passage) {
    return passage
        .verbs()
        .filter(verb -> !isMutual(passage.clause().lemma(verb)))
        .flatMap(verb -> at(passage, verb).stream())
        .toList();
  }

  /** "travelled there for lunch with X": X is of the lunch. */
  private boolean isOfNoun(Clause clause, int token) {
    return clause.syntax().head(token).stream()
        .filter(clause::isNoun)
        .anyMatch(head -> NOUNS.has(clause.lemma(head)) || NOUNS.has(clause.word(head)));
  }

  /** Verbs of meeting take "with" and several subjects by their own rule. */
  private boolean isMutual(String lemma) {
    return VERBS.has(lemma) && VERBS.of(lemma).get(1).contains("with,joint");
  }

  private Optional<Telling> at(Passage passage, int verb) {
    Clause clause = passage.clause();
    List<Party> subject = passage.parties(clause.subjects(verb));
    String lemma = clause.lemma(verb);
    EncounterKind kind = JOINT.kind(lemma).map(EncounterKind::valueOf).orElse(EncounterKind.OTHER);
    boolean listed = JOINT.has(lemma);
    if (isRemote(clause, verb)) {
      return Optional.empty();
    }
    List<Party> with =
        passage.parties(
            clause.behind(verb, WITH).stream().filter(token -> !isOfNoun(clause, token)).toList());
    if (clause.isPassive(verb)
        && SEEN.contains(lemma)
        && passage.people(Party.join(subject, with)) > 1) {
      return telling(
          passage, verb, EncounterKind.JOINT_APPEARANCE, Party.join(subject, with), "seen-with");
    }
    if (passage.hasPerson(with)
        && passage.hasPerson(subject)
        && !clause.isPassive(verb)
        && (listed || !NOT_TOGETHER.has(lemma))) {
      return telling(passage, verb, kind, Party.join(subject, with), "with-activity");
    }
    return joint(passage, verb, subject, kind);
  }

  /** "exchanged letters", "signed the petition". */
  private boolean isRemote(Clause clause, int verb) {
    return clause.objects(verb).stream().anyMatch(object -> REMOTE.has(clause.lemma(object)));
  }

  /** What several do in one place or together. */
  private Optional<Telling> joint(
      Passage passage, int verb, List<Party> subject, EncounterKind kind) {
    Clause clause = passage.clause();
    String lemma = clause.lemma(verb);
    boolean listed = JOINT.has(lemma);
    List<Party> agents = clause.isPassive(verb) ? passage.parties(clause.agents(verb)) : List.of();
    if (listed && passage.people(agents) > 1) {
      return telling(passage, verb, kind, agents, "joint-activity");
    }
    if (lemma.equals("bring") || lemma.equals("reunite") || lemma.equals("unite")) {
      return brought(passage, verb);
    }
    boolean several = passage.people(subject) > 1;
    if (several && listed && JOINT.of(lemma).size() == 1) {
      return telling(passage, verb, kind, subject, "joint-activity");
    }
    if (several && listed && isInOnePlace(clause, verb)) {
      return telling(passage, verb, EncounterKind.JOINT_APPEARANCE, subject, "joint-activity");
    }
    if (several && isTogether(clause, verb)) {
      return telling(passage, verb, kind, subject, "together");
    }
    return Optional.empty();
  }

  /** "stood on a stage", "sat at the table". */
  private boolean isInOnePlace(Clause clause, int verb) {
    return clause.behind(verb, Set.of("on", "at", "in", "around", "aboard")).stream()
        .anyMatch(place -> ONE_PLACE.has(clause.lemma(place)) || ONE_PLACE.has(clause.word(place)));
  }

  private static boolean isTogether(Clause clause, int verb) {
    return clause.particles(verb).stream().anyMatch(TOGETHER::contains)
        || clause.syntax().children(verb).stream()
            .anyMatch(
                child ->
                    child > verb
                        && clause.behind(child, Set.of("by", "in", "to")).stream()
                            .anyMatch(
                                body ->
                                    BODY.contains(clause.lemma(child) + " " + clause.lemma(body))));
  }

  /** "brought X and Y together", "brought X and Y to the table for talks". */
  private Optional<Telling> brought(Passage passage, int verb) {
    Clause clause = passage.clause();
    List<Party> objects = passage.parties(clause.undergoers(verb));
    boolean together =
        clause.particles(verb).stream().anyMatch(TOGETHER::contains)
            || clause.behind(verb, Set.of("for", "to")).stream()
                .anyMatch(noun -> NOUNS.has(clause.word(noun)));
    return together && passage.people(objects) > 1
        ? telling(passage, verb, EncounterKind.MEETING, objects, "together")
        : Optional.empty();
  }

  private static Optional<Telling> telling(
      Passage passage, int verb, EncounterKind kind, List<Party> parties, String rule) {
    return Optional.of(passage.telling(verb, kind, parties, rule, 0.75));
  }
}
