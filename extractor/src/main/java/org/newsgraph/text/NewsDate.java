package org.newsgraph.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * When an article was published or updated, in ISO 8601: a day ({@code 2016-12-13}), or a day and
 * time, with its zone offset where the article gives it ({@code 2016-12-13T15:04:00Z}).
 */
public record NewsDate(String iso) {

  /** Checks that the text is a day or a day with time. */
  public NewsDate {
    if (iso.length() == 10) {
      LocalDate.parse(iso);
    } else {
      DateTimeFormatter.ISO_DATE_TIME.parse(iso, LocalDateTime::from);
    }
  }

  /** The day, as written in the article's own time zone. */
  public LocalDate day() {
    return LocalDate.parse(iso.substring(0, 10));
  }

  /** Whether the time of day is known. */
  public boolean hasTime() {
    return iso.length() > 10;
  }
}
