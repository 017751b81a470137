package org.newsgraph.extract.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.encounter.participant.Clause;
import org.newsgraph.extract.encounter.participant.Party;
import org.newsgraph.extract.encounter.telling.Passage;
import org.newsgraph.extract.encounter.telling.Telling;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.finding.ContactKind;
import org.newsgraph.finding.EncounterKind;

/**
 * Rule {@code contact-verb}: verbs of calling and writing with whom they reach, "telephoned X",
 * "wrote to X".
 */
final class ContactVerbs {

  private static final Lexicon VERBS = Lexicon.of(ContactVerbs.class, "contact-verbs.txt");

  /** The contacts that the sentence of the passage tells by its verbs. */
  List<RemoteTelling> find(Passage passage) {
    return passage.verbs().flatMap(verb -> at(passage, verb).stream()).toList();
  }

  private Optional<RemoteTelling> at(Passage passage, int verb) {
    Clause clause = passage.clause();
    String lemma = clause.lemma(verb);
    if (!VERBS.has(lemma)) {
      return Optional.empty();
    }
    List<Integer> reached = new ArrayList<>(clause.behind(verb, Set.of("to")));
    if (VERBS.of(lemma).contains("obj")) {
      reached.addAll(clause.objects(verb));
    }
    List<Party> subject = passage.parties(clause.subjects(verb));
    List<Party> others = passage.parties(clause.isPassive(verb) ? clause.agents(verb) : reached);
    if (!passage.hasPerson(subject) || !passage.hasPerson(others)) {
      return Optional.empty();
    }
    Telling telling =
        passage.telling(
            verb, EncounterKind.OTHER, Party.join(subject, others), "contact-verb", 0.85);
    return Optional.of(new RemoteTelling(ContactKind.valueOf(VERBS.of(lemma).get(0)), telling));
  }
}
