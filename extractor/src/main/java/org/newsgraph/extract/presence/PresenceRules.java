package org.newsgraph.extract.presence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.reading.FindingRule;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.scene.PlaceWords;
import org.newsgraph.extract.status.StatusReader;
import org.newsgraph.extract.status.StatusReading;
import org.newsgraph.finding.Evidence;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.Presence;
import org.newsgraph.finding.Report;
import org.newsgraph.finding.Status;

/**
 * Finds who was physically where: wherever a sentence names a place to say where something is or
 * goes, it asks which event is meant and whom that event puts there.
 */
public final class PresenceRules implements FindingRule {

  private final PlacedEventFinder events = new PlacedEventFinder();
  private final StatusReader statuses = new StatusReader();
  private final PresenceVerbs verbs = new PresenceVerbs();

  @Override
  public List<Finding> find(Reading reading) {
    Map<String, Presence> found = new LinkedHashMap<>();
    PeopleOfEvent people = new PeopleOfEvent(reading.cast());
    for (Sentence sentence : reading.sentences()) {
      Syntax syntax = reading.tree(sentence.index());
      for (PlaceWords place : reading.scenes().places(sentence.index())) {
        for (PlacedEvent event : events.find(syntax, reading.cast(), place)) {
          verbs
              .present(syntax, people, event)
              .forEach(present -> add(found, reading, sentence, event, present));
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private void add(
      Map<String, Presence> found,
      Reading reading,
      Sentence sentence,
      PlacedEvent event,
      PresenceVerbs.Present present) {
    int told = event.journey() >= 0 ? event.journey() : event.event();
    StatusReading status = statuses.read(reading, sentence.index(), told);
    Report report =
        new Report(
            present.planned() && status.status() == Status.ACTUAL
                ? Status.PLANNED
                : status.status(),
            List.of(new Evidence(sentence.span(), sentence.text())),
            "presence: " + present.rule(),
            present.confidence(),
            status.attributedTo());
    Presence presence =
        new Presence(
            present.person(),
            event.place().place(),
            sentence.token(event.event()).lemma(),
            reading.scenes().at(sentence.index(), event.event()).date(),
            report);
    found.putIfAbsent(
        presence.person() + " " + presence.place() + " " + presence.date() + report.status(),
        presence);
  }
}
