package org.newsgraph.extract.encounter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.encounter.family.Companions;
import org.newsgraph.extract.encounter.family.Escorts;
import org.newsgraph.extract.encounter.family.Hospitality;
import org.newsgraph.extract.encounter.family.Inversions;
import org.newsgraph.extract.encounter.family.LooseWords;
import org.newsgraph.extract.encounter.family.MeetingNouns;
import org.newsgraph.extract.encounter.family.MeetingVerbs;
import org.newsgraph.extract.encounter.family.Positions;
import org.newsgraph.extract.encounter.family.SharedActivities;
import org.newsgraph.extract.encounter.participant.Clause;
import org.newsgraph.extract.encounter.participant.NounPhrases;
import org.newsgraph.extract.encounter.telling.Passage;
import org.newsgraph.extract.encounter.telling.Telling;
import org.newsgraph.extract.encounter.telling.TellingRule;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.ContactKind;

/** Reads an article sentence by sentence for what it tells of encounters. */
public final class Tellings {

  private static final Lexicon PEOPLE = Lexicon.of(Tellings.class, "people.txt");

  private static final Set<BlockKind> UNREAD =
      EnumSet.of(BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CREDIT, BlockKind.BOILERPLATE);

  private final RemoteCues cues = new RemoteCues();
  private final ContactVerbs contacts = new ContactVerbs();
  private final List<TellingRule> rules =
      List.of(
          new MeetingVerbs(),
          new MeetingNouns(),
          new SharedActivities(),
          new Companions(),
          new Escorts(),
          new Positions(),
          new Hospitality(),
          new Inversions(),
          new LooseWords());

  /** What is told of encounters in person, in order of the text. */
  public List<Telling> inPerson(Reading reading) {
    return passages(reading).stream()
        .flatMap(
            passage -> found(passage).stream().filter(found -> medium(passage, found).isEmpty()))
        .toList();
  }

  /** What is told of contacts by telephone, letter or the like, in order of the text. */
  public List<RemoteTelling> remote(Reading reading) {
    List<RemoteTelling> remote = new ArrayList<>();
    for (Passage passage : passages(reading)) {
      for (Telling telling : found(passage)) {
        medium(passage, telling).ifPresent(kind -> remote.add(new RemoteTelling(kind, telling)));
      }
      remote.addAll(contacts.find(passage));
    }
    return remote;
  }

  private Optional<ContactKind> medium(Passage passage, Telling telling) {
    return cues.kind(passage.clause(), telling.token());
  }

  private List<Telling> found(Passage passage) {
    return rules.stream()
        .flatMap(rule -> rule.find(passage).stream())
        .filter(telling -> !isHearsay(passage, telling))
        .toList();
  }

  /** "they" within a quotation: who is meant is a guess. */
  private static boolean isHearsay(Passage passage, Telling telling) {
    return passage.reading().quotations().holds(passage.sentence().token(telling.token()).span())
        && telling.parties().stream()
            .filter(party -> party.entities().size() > 1)
            .anyMatch(party -> passage.clause().word(party.token()).matches("they|them|their"));
  }

  private List<Passage> passages(Reading reading) {
    NounPhrases phrases = new NounPhrases(reading, PEOPLE);
    return reading.sentences().stream()
        .filter(sentence -> !UNREAD.contains(sentence.kind()))
        .map(
            sentence ->
                new Passage(reading, sentence, new Clause(reading.tree(sentence.index())), phrases))
        .toList();
  }
}
