package org.newsgraph.extract.presence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.scene.PlaceWords;
import org.newsgraph.finding.Encounter;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.Presence;
import org.newsgraph.finding.Report;

/** Concludes from encounters who was where: whoever takes part in one is where it takes place. */
public final class ParticipantPresence {

  private static final double SURENESS = 0.95;

  /**
   * The presence of the named participants of the encounters, at each encounter's place, where the
   * findings do not hold it yet.
   */
  public List<Presence> of(Reading reading, List<Finding> findings) {
    Set<Object> known = new HashSet<>();
    findings.stream()
        .filter(Presence.class::isInstance)
        .forEach(finding -> known.add(key((Presence) finding)));
    List<Presence> found = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding instanceof Encounter encounter && encounter.place().isPresent()) {
        for (String place : places(reading, encounter, encounter.place().get())) {
          encounter.participants().stream()
              .filter(reading.cast()::isPerson)
              .map(person -> presence(encounter, person, place))
              .filter(presence -> known.add(key(presence)))
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  private static List<Object> key(Presence presence) {
    return List.of(
        presence.person(), presence.place(), presence.date(), presence.report().status());
  }

  private static Presence presence(Encounter encounter, String person, String place) {
    Report report = encounter.report();
    return new Presence(
        person,
        place,
        encounter.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        encounter.date(),
        new Report(
            report.status(),
            report.evidence(),
            "presence-participant",
            report.confidence() * SURENESS,
            report.attributedTo()));
  }

  /** The place, and the places around it by the words of the sentences that prove the encounter. */
  private static Set<String> places(Reading reading, Encounter encounter, String place) {
    Set<String> places = new LinkedHashSet<>();
    places.add(place);
    for (Sentence sentence : reading.sentences()) {
      boolean proves =
          encounter.report().evidence().stream()
              .anyMatch(evidence -> evidence.span().overlaps(sentence.span()));
      if (proves) {
        around(reading.scenes().places(sentence.index()), place).forEach(places::add);
      }
    }
    return places;
  }

  /** "at the Palace in Hanoi": the words of place directly behind the place's own. */
  private static List<String> around(List<PlaceWords> words, String place) {
    List<String> around = new ArrayList<>();
    for (int inner = 0; inner + 1 < words.size(); inner++) {
      PlaceWords outer = words.get(inner + 1);
      boolean adjoins = outer.start() - words.get(inner).end() <= 2;
      if (words.get(inner).place().equals(place) && adjoins && outer.way() == PlaceWords.Way.AT) {
        around.add(outer.place());
      }
    }
    return around;
  }
}
