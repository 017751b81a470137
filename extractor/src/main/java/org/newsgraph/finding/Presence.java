package org.newsgraph.finding;

import java.util.Optional;
import org.newsgraph.text.PartialDate;

/**
 * A person physically at a place or gathering.
 *
 * @param person the id of the person
 * @param place the id of the place, or of the organisation on whose premises it is
 * @param how what the person did there in a word, such as {@code born}, {@code arrived} or {@code
 *     spoke}
 * @param date when
 * @param report how the article presents it
 */
public record Presence(
    String person, String place, String how, Optional<PartialDate> date, Report report)
    implements Finding {

  @Override
  public Presence with(Report report) {
    return new Presence(person, place, how, date, report);
  }
}
