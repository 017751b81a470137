package org.newsgraph.extract.encounter.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.encounter.participant.Clause;
import org.newsgraph.extract.encounter.participant.Party;
import org.newsgraph.extract.encounter.telling.Passage;
import org.newsgraph.extract.encounter.telling.Telling;
import org.newsgraph.extract.encounter.telling.TellingRule;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.finding.EncounterKind;
import org.newsgraph.finding.MentionForm;

/**
 * Rules {@code companion} and {@code attendance} where the subject stands behind the verb: "At her
 * side was X", "Accompanying him were X and Y", "Among the guests was X".
 */
public final class Inversions implements TellingRule {

  private static final Lexicon OPENERS = Lexicon.of(Inversions.class, "inversion-openers.txt");
  private static final Lexicon PRESENT = Lexicon.of(Inversions.class, "those-present.txt");

  private static final Set<String> VERBS =
      Set.of("was", "were", "is", "are", "sat", "stood", "walked", "came", "rode", "waited");
  private static final int LONGEST = 14;

  @Override
  public List<Telling> find(Passage passage) {
    Clause clause = passage.clause();
    int size = passage.sentence().tokens().size();
    if (size == 0 || !OPENERS.has(clause.word(0))) {
      return passage.verbs().flatMap(verb -> included(passage, verb).stream()).toList();
    }
    return IntStream.range(1, Math.min(LONGEST, size - 1))
        .filter(token -> VERBS.contains(clause.word(token)))
        .limit(1)
        .boxed()
        .flatMap(verb -> at(passage, verb).stream())
        .toList();
  }

  /** "Guests at the dinner included X and Y". */
  private Optional<Telling> included(Passage passage, int verb) {
    Clause clause = passage.clause();
    boolean guests =
        clause.lemma(verb).equals("include")
            && clause.subjects(verb).stream().anyMatch(noun -> PRESENT.has(clause.lemma(noun)));
    List<Party> named = guests ? passage.parties(clause.objects(verb)) : List.of();
    return passage.hasPerson(named)
        ? telling(passage, verb, named, "attendance")
        : Optional.empty();
  }

  private Optional<Telling> at(Passage passage, int verb) {
    List<Integer> before = people(passage, 0, verb).stream().map(Reference::head).toList();
    Optional<Reference> first =
        people(passage, verb + 1, passage.sentence().tokens().size()).stream()
            .filter(reference -> reference.form() == MentionForm.NAME)
            .findFirst();
    if (first.isEmpty() || hasSubject(passage, verb) || !isPhrase(passage, verb, first.get())) {
      return Optional.empty();
    }
    List<Party> named = passage.phrases().between(passage.sentence().index(), first.get().head());
    List<Party> company = passage.parties(before);
    if (passage.hasPerson(company)) {
      return telling(passage, verb, Party.join(company, named), "companion");
    }
    boolean occasion =
        IntStream.range(0, verb).anyMatch(token -> PRESENT.has(passage.clause().lemma(token)));
    return occasion ? telling(passage, verb, named, "attendance") : Optional.empty();
  }

  /** "At the table she was ...": the subject stands in front of the verb after all. */
  private static boolean hasSubject(Passage passage, int verb) {
    return passage.clause().word(verb - 1).matches("he|she|they|it|i|we|you")
        || passage.clause().tag(verb - 1).equals("EX");
  }

  /** Whether only a title or description stands between the verb and the name. */
  private static boolean isPhrase(Passage passage, int verb, Reference name) {
    return IntStream.range(verb + 1, name.start())
        .allMatch(
            token ->
                passage.clause().tag(token).matches("NN.*|JJ.*|DT|PRP\\$|POS|,|IN|CD|HYPH|CC|VBN"));
  }

  private static List<Reference> people(Passage passage, int from, int to) {
    return passage.people().stream()
        .filter(reference -> reference.start() >= from && reference.end() <= to)
        .toList();
  }

  private static Optional<Telling> telling(
      Passage passage, int verb, List<Party> parties, String rule) {
    return Optional.of(passage.telling(verb, EncounterKind.JOINT_APPEARANCE, parties, rule, 0.8));
  }
}
