package org.newsgraph.finding;

import java.util.List;
import java.util.Optional;
import org.newsgraph.text.PartialDate;

/**
 * Two or more participants together in person.
 *
 * @param kind the kind of encounter
 * @param participants the people and organisations that took part, in order of the text
 * @param unnamed participants without a name, as the text calls them
 * @param date when
 * @param place where: the id of a place, or of the organisation on whose premises it is
 * @param placeDetail where within the place, such as "the lobby"; empty where the text gives none
 * @param report how the article presents it
 */
public record Encounter(
    EncounterKind kind,
    List<String> participants,
    List<String> unnamed,
    Optional<PartialDate> date,
    Optional<String> place,
    String placeDetail,
    Report report)
    implements Finding {

  /** Checks that there are two participants, named or not. */
  public Encounter {
    participants = List.copyOf(participants);
    unnamed = List.copyOf(unnamed);
    if (participants.size() + unnamed.size() < 2) {
      throw new IllegalArgumentException(
          "An encounter needs two participants, but got %s and %s"
              .formatted(participants, unnamed));
    }
  }

  @Override
  public Encounter with(Report report) {
    return new Encounter(kind, participants, unnamed, date, place, placeDetail, report);
  }
}
