package org.newsgraph.extract.presence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.reading.FindingRule;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.status.StatusReader;
import org.newsgraph.extract.status.StatusReading;
import org.newsgraph.finding.Evidence;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.Presence;
import org.newsgraph.finding.Report;
import org.newsgraph.finding.Status;
import org.newsgraph.text.PartialDate;

/**
 * Finds who was physically where: wherever a sentence names a place to say where something is or
 * goes, it asks which event is meant and whom that event puts there.
 */
public final class PresenceRules implements FindingRule {

  private final PlacedEventFinder events = new PlacedEventFinder();
  private final StatusReader statuses = new StatusReader();
  private final PresenceVerbs verbs = new PresenceVerbs();
  private final SceneGuests guests = new SceneGuests();

  @Override
  public List<Finding> find(Reading reading) {
    Map<String, Finding> found = new LinkedHashMap<>();
    PeopleOfEvent people = new PeopleOfEvent(reading.cast());
    for (Sentence sentence : reading.sentences()) {
      Stream.concat(
              placed(reading, people, sentence), guests.find(reading, people, sentence).stream())
          .forEach(presence -> found.putIfAbsent(key(presence), presence));
    }
    return new ArrayList<>(found.values());
  }

  private static String key(Presence presence) {
    return String.join(
        " ",
        presence.person(),
        presence.place(),
        presence.date().map(PartialDate::iso).orElse(""),
        presence.report().status().id());
  }

  /** Whom the events of the sentence put at the places that it names. */
  private Stream<Presence> placed(Reading reading, PeopleOfEvent people, Sentence sentence) {
    Syntax syntax = reading.tree(sentence.index());
    return reading.scenes().places(sentence.index()).stream()
        .flatMap(place -> events.find(syntax, reading.cast(), place).stream())
        .flatMap(
            event ->
                verbs.present(syntax, people, event).stream()
                    .map(present -> presence(reading, sentence, event, present)));
  }

  private Presence presence(
      Reading reading, Sentence sentence, PlacedEvent event, PresenceVerbs.Present present) {
    int told = event.journey() >= 0 ? event.journey() : event.event();
    StatusReading status = statuses.read(reading, sentence.index(), told);
    boolean open = status.status() == Status.ACTUAL;
    Report report =
        new Report(
            open ? present.status() : status.status(),
            List.of(new Evidence(sentence.span(), sentence.text())),
            "presence-" + present.rule(),
            present.confidence(),
            status.attributedTo());
    return new Presence(
        present.person(),
        event.place().place(),
        sentence.token(event.event()).lemma(),
        reading.scenes().at(sentence.index(), event.event()).date(),
        report);
  }
}
