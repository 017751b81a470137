package org.newsgraph.extract.encounter.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.encounter.participant.Clause;
import org.newsgraph.extract.encounter.participant.Party;
import org.newsgraph.extract.encounter.telling.Passage;
import org.newsgraph.extract.encounter.telling.Telling;
import org.newsgraph.extract.encounter.telling.TellingRule;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.finding.EncounterKind;

/**
 * Rule {@code beside}: beside whom somebody sits, stands or walks, read from the words in front of
 * a person, since parsers hang "next to" and "across the table from" on anything.
 */
public final class Positions implements TellingRule {

  private static final Lexicon POSTURES = Lexicon.of(Positions.class, "posture-verbs.txt");
  private static final Lexicon PHRASES = Lexicon.of(Positions.class, "beside-phrases.txt");

  private static final int LONGEST_TITLE = 7;

  @Override
  public List<Telling> find(Passage passage) {
    return passage.people().stream().flatMap(reference -> at(passage, reference).stream()).toList();
  }

  private Optional<Telling> at(Passage passage, Reference reference) {
    Optional<String> phrase = phraseBefore(passage, reference.start());
    int verb = passage.clause().governor(reference.head());
    if (phrase.isEmpty() || !passage.clause().isVerb(verb)) {
      return Optional.empty();
    }
    boolean any = PHRASES.kind(phrase.get()).filter("any"::equals).isPresent();
    if (!any && !POSTURES.has(passage.clause().lemma(verb))) {
      return Optional.empty();
    }
    List<Party> subject = passage.parties(passage.clause().subjects(verb));
    List<Party> all = Party.join(subject, passage.parties(List.of(reference.head())));
    return passage.hasPerson(subject) && passage.people(all) > 1
        ? Optional.of(passage.telling(verb, EncounterKind.JOINT_APPEARANCE, all, "beside", 0.75))
        : Optional.empty();
  }

  /** The listed phrase in front of the name, behind which only a title may stand. */
  private Optional<String> phraseBefore(Passage passage, int name) {
    int start = name;
    while (start > 0 && name - start < LONGEST_TITLE && isTitle(passage.clause(), start - 1)) {
      start--;
    }
    String before =
        " "
            + IntStream.range(Math.max(0, start - LONGEST_TITLE), start)
                .mapToObj(passage.clause()::word)
                .collect(Collectors.joining(" "));
    return PHRASES.entries().stream().filter(phrase -> before.endsWith(" " + phrase)).findFirst();
  }

  private static boolean isTitle(Clause clause, int token) {
    String tag = clause.tag(token);
    return tag.startsWith("NN")
        || tag.matches("JJ|DT|PRP\\$|POS") && !clause.word(token).equals("next");
  }
}
