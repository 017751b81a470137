package org.newsgraph.extract.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.extract.encounter.participant.Party;
import org.newsgraph.extract.encounter.telling.Telling;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.status.StatusReader;
import org.newsgraph.extract.status.StatusReading;
import org.newsgraph.finding.Encounter;
import org.newsgraph.finding.Evidence;
import org.newsgraph.finding.Report;

/**
 * Makes encounters of tellings: several tellings of one encounter become one, and who is told to
 * have joined an encounter becomes one of its participants.
 */
final class EncounterMerger {

  private static final int NEAR = 2;

  private final StatusReader statusReader = new StatusReader();

  /** The encounters that the tellings tell, in order of their first telling. */
  List<Encounter> merge(Reading reading, List<Telling> tellings) {
    List<Occasion> occasions = new ArrayList<>();
    tellings.stream()
        .filter(telling -> !telling.joins())
        .forEach(telling -> add(occasion(reading, telling), occasions));
    tellings.stream()
        .filter(Telling::joins)
        .forEach(telling -> join(occasion(reading, telling), occasions));
    return occasions.stream().flatMap(occasion -> occasion.encounter().stream()).toList();
  }

  private static void add(Occasion occasion, List<Occasion> occasions) {
    for (int at = 0; at < occasions.size(); at++) {
      if (occasions.get(at).same(occasion)) {
        occasions.set(at, occasions.get(at).unite(occasion));
        return;
      }
    }
    occasions.add(occasion);
  }

  /** Adds somebody to the encounter of the same sentence, else to the last one before it. */
  private static void join(Occasion joining, List<Occasion> occasions) {
    Stream.concat(
            occasions.stream().filter(occasion -> occasion.sentence() == joining.sentence()),
            occasions.stream()
                .filter(occasion -> occasion.sentence() < joining.sentence())
                .filter(occasion -> occasion.sentence() >= joining.sentence() - NEAR)
                .sorted((first, second) -> second.sentence() - first.sentence()))
        .filter(occasion -> occasion.report().status() == joining.report().status())
        .filter(occasion -> belongs(joining, occasion))
        .findFirst()
        .ifPresentOrElse(
            occasion -> occasions.set(occasions.indexOf(occasion), occasion.joinedBy(joining)),
            () -> alone(joining, occasions));
  }

  /**
   * A companion is company even where nothing else is told; who attends something unknown is not.
   */
  private static void alone(Occasion joining, List<Occasion> occasions) {
    if (joining.report().rule().equals("companion") || joining.participants().size() > 1) {
      occasions.add(joining);
    }
  }

  /** Somebody told alone joins what was told last; a companion joins what his company does. */
  private static boolean belongs(Occasion joining, Occasion occasion) {
    return joining.report().rule().equals("attendance")
        || joining.participants().stream().anyMatch(occasion.participants()::contains);
  }

  private Occasion occasion(Reading reading, Telling telling) {
    StatusReading status = statusReader.read(reading, telling.sentence(), telling.token());
    Sentence sentence = reading.sentences().get(telling.sentence());
    return new Occasion(
        telling.sentence(),
        telling.kind(),
        telling.entities(),
        Party.unnamed(telling.parties()),
        reading.scenes().at(telling.sentence(), telling.token()),
        new Report(
            status.status(),
            List.of(new Evidence(sentence.span(), sentence.text())),
            telling.rule(),
            telling.confidence(),
            status.attributedTo()));
  }
}
