package org.newsgraph.text;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A date as precisely as it is known, in ISO 8601: a year ({@code 2016}), a month ({@code 2016-11})
 * or a day ({@code 2016-12-13}).
 */
public record PartialDate(String iso) {

  /** Checks that the text is a year, month or day of the calendar. */
  public PartialDate {
    switch (iso.length()) {
      case 4 -> Year.parse(iso);
      case 7 -> YearMonth.parse(iso);
      case 10 -> LocalDate.parse(iso);
      default ->
          throw new IllegalArgumentException(
              "A date must be yyyy, yyyy-mm or yyyy-mm-dd, but got '%s'".formatted(iso));
    }
  }

  /** A date known to the day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString());
  }

  /** A date known to the month. */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.toString());
  }

  /** A date known to the year. */
  public static PartialDate of(Year year) {
    return new PartialDate("%04d".formatted(year.getValue()));
  }

  /** How precisely the date is known: days, months or years. */
  public ChronoUnit precision() {
    return switch (iso.length()) {
      case 4 -> ChronoUnit.YEARS;
      case 7 -> ChronoUnit.MONTHS;
      default -> ChronoUnit.DAYS;
    };
  }

  /** The first day that the date can mean. */
  public LocalDate earliest() {
    return LocalDate.parse(
        iso.length() == 4 ? iso + "-01-01" : iso.length() == 7 ? iso + "-01" : iso);
  }

  /** The last day that the date can mean. */
  public LocalDate latest() {
    return switch (precision()) {
      case YEARS -> earliest().plusYears(1).minusDays(1);
      case MONTHS -> earliest().plusMonths(1).minusDays(1);
      default -> earliest();
    };
  }

  /** The month, where it is known. */
  public Optional<YearMonth> month() {
    return iso.length() == 4 ? Optional.empty() : Optional.of(YearMonth.parse(iso.substring(0, 7)));
  }

  /** Whether this date says the same as the other, or the same more precisely. */
  public boolean refines(PartialDate other) {
    return iso.startsWith(other.iso);
  }
}
