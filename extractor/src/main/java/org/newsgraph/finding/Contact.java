package org.newsgraph.finding;

import java.util.List;
import java.util.Optional;
import org.newsgraph.text.PartialDate;

/**
 * Two or more participants in touch, not in person.
 *
 * @param kind the kind of contact
 * @param participants who was in touch, in order of the text
 * @param date when
 * @param report how the article presents it
 */
public record Contact(
    ContactKind kind, List<String> participants, Optional<PartialDate> date, Report report)
    implements Finding {

  /** Copies the list. */
  public Contact {
    participants = List.copyOf(participants);
  }

  @Override
  public Contact with(Report report) {
    return new Contact(kind, participants, date, report);
  }
}
