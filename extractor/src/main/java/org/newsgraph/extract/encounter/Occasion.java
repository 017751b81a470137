package org.newsgraph.extract.encounter;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extract.scene.Scene;
import org.newsgraph.finding.Encounter;
import org.newsgraph.finding.EncounterKind;
import org.newsgraph.finding.Evidence;
import org.newsgraph.finding.Report;
import org.newsgraph.text.PartialDate;

/**
 * An encounter as far as it has been read: it may still lack its second participant.
 *
 * @param sentence the index of the sentence that told of it last
 * @param kind the kind of encounter
 * @param participants the people and organisations so far
 * @param unnamed participants without a name so far
 * @param scene when and where
 * @param report how the article presents it
 */
record Occasion(
    int sentence,
    EncounterKind kind,
    List<String> participants,
    List<String> unnamed,
    Scene scene,
    Report report) {

  private static final double ASIDE = 0.75;

  /** Copies the lists. */
  Occasion {
    participants = List.copyOf(participants);
    unnamed = List.copyOf(unnamed);
  }

  /** Whether the other tells the same encounter, by participants, status and date. */
  boolean same(Occasion other) {
    return report.status() == other.report.status()
        && coversOrIsCovered(other)
        && (isAside(other) || compatible(scene.date(), other.scene.date()));
  }

  /** Whether one of the two only says what they did at the encounter that its sentence tells. */
  private boolean isAside(Occasion other) {
    return sentence == other.sentence
        && Math.min(report.confidence(), other.report.confidence()) <= ASIDE;
  }

  private boolean coversOrIsCovered(Occasion other) {
    Set<String> shared = new HashSet<>(participants);
    shared.retainAll(other.participants);
    int smaller = Math.min(participants.size(), other.participants.size());
    return shared.size() == smaller && (smaller > 1 || unnamed.equals(other.unnamed));
  }

  private static boolean compatible(Optional<PartialDate> first, Optional<PartialDate> second) {
    return first.isEmpty()
        || second.isEmpty()
        || first.get().refines(second.get())
        || second.get().refines(first.get());
  }

  /** What both tell; the surer one's evidence stands first. */
  Occasion unite(Occasion other) {
    boolean first = report.confidence() >= other.report.confidence();
    Occasion best = first ? this : other;
    Occasion rest = first ? other : this;
    return new Occasion(
        Math.max(sentence, other.sentence),
        best.kind == EncounterKind.OTHER ? rest.kind : best.kind,
        both(participants, other.participants),
        both(unnamed, other.unnamed),
        unite(best.scene, rest.scene),
        unite(best.report, rest.report));
  }

  private static Scene unite(Scene best, Scene rest) {
    boolean finer =
        rest.date().isPresent()
            && (best.date().isEmpty() || rest.date().get().refines(best.date().get()));
    return new Scene(
        finer ? rest.date() : best.date(),
        best.place().or(rest::place),
        best.place().isPresent() ? best.placeDetail() : rest.placeDetail());
  }

  private static Report unite(Report best, Report rest) {
    return new Report(
        best.status(),
        both(best.evidence(), rest.evidence()),
        best.rule(),
        best.confidence(),
        best.attributedTo().or(rest::attributedTo));
  }

  /** This with those of the other who came to it, on the evidence of both. */
  Occasion joinedBy(Occasion other) {
    List<Evidence> evidence = both(report.evidence(), other.report.evidence());
    return new Occasion(
        Math.max(sentence, other.sentence),
        kind,
        both(participants, other.participants),
        both(unnamed, other.unnamed),
        scene,
        new Report(
            report.status(),
            evidence,
            report.rule(),
            Math.min(report.confidence(), other.report.confidence()),
            report.attributedTo()));
  }

  /** The encounter; empty as long as it has fewer than two participants. */
  Optional<Encounter> encounter() {
    boolean complete = !participants.isEmpty() && participants.size() + unnamed.size() > 1;
    return complete
        ? Optional.of(
            new Encounter(
                kind,
                participants,
                unnamed,
                scene.date(),
                scene.place(),
                scene.placeDetail(),
                report))
        : Optional.empty();
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
