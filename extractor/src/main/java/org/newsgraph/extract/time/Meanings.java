package org.newsgraph.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import org.newsgraph.extract.time.TimeMeaning.Fixed;
import org.newsgraph.extract.time.TimeMeaning.FromPublication;
import org.newsgraph.extract.time.TimeMeaning.FromScene;
import org.newsgraph.extract.time.TimeMeaning.OfYear;
import org.newsgraph.extract.time.TimeMeaning.Shift;
import org.newsgraph.extract.time.TimeMeaning.Unclear;
import org.newsgraph.text.PartialDate;

/** Makes meanings of the parts that a pattern has matched; a day that no calendar has is none. */
final class Meanings {

  private static final Set<String> BACK =
      Set.of("last", "previous", "preceding", "prior", "earlier", "before", "beforehand");
  private static final Set<String> FORTH =
      Set.of("next", "following", "later", "after", "afterwards");

  private Meanings() {}

  static Optional<TimeMeaning> day(int year, int month, int day) {
    try {
      return Optional.of(new Fixed(PartialDate.of(LocalDate.of(year, month, day))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<TimeMeaning> month(int year, int month) {
    return Optional.of(new Fixed(PartialDate.of(YearMonth.of(year, month))));
  }

  static Optional<TimeMeaning> year(int year) {
    return Optional.of(new Fixed(PartialDate.of(Year.of(year))));
  }

  /** Day and month stand in either order: where both readings are possible, the year is sure. */
  static Optional<TimeMeaning> slashed(MatchResult match) {
    int first = number(match, 2);
    int second = number(match, 3);
    int year = number(match, 4);
    if (first == second || first > 12) {
      return day(year, second, first);
    }
    return second > 12 ? day(year, first, second) : year(year);
  }

  static Optional<TimeMeaning> ofYear(int month, int day) {
    return day > Month.of(month).maxLength()
        ? Optional.empty()
        : Optional.of(
            new OfYear(Month.of(month), day, day == 0 ? ChronoUnit.MONTHS : ChronoUnit.DAYS));
  }

  static Optional<TimeMeaning> season(int month) {
    return Optional.of(new OfYear(Month.of(month), 0, ChronoUnit.YEARS));
  }

  static Optional<TimeMeaning> published(long amount, ChronoUnit unit) {
    return Optional.of(new FromPublication(amount, unit));
  }

  static Optional<TimeMeaning> scene(long amount, ChronoUnit unit) {
    return Optional.of(new FromScene(amount, unit));
  }

  static Optional<TimeMeaning> unclear() {
    return Optional.of(new Unclear());
  }

  static Optional<TimeMeaning> weekday(int day, String words) {
    String first = words.toLowerCase(Locale.ROOT).split(" ", 2)[0];
    // "last Friday" is the one that was, "next Friday" the one to come; "this" follows the tense.
    Shift shift = Set.of("last", "next").contains(first) ? shift(first) : Shift.NONE;
    return Optional.of(new TimeMeaning.Weekday(DayOfWeek.of(day), shift));
  }

  static Optional<TimeMeaning> weekdayOfScene(int day, Optional<String> shift) {
    return Optional.of(
        new TimeMeaning.WeekdayOfScene(
            DayOfWeek.of(day), shift.map(Meanings::shift).orElse(Shift.NONE)));
  }

  static Optional<TimeMeaning> monthOfScene(int month, Optional<String> shift) {
    return Optional.of(
        new TimeMeaning.MonthOfScene(
            Month.of(month), shift.map(Meanings::shift).orElse(Shift.NONE)));
  }

  static Optional<TimeMeaning> dayOfMonth(int day) {
    return day < 1 || day > 31 ? Optional.empty() : Optional.of(new TimeMeaning.DayOfMonth(day));
  }

  static Shift shift(String word) {
    int sign = sign(word);
    return sign < 0 ? Shift.LAST : sign > 0 ? Shift.NEXT : Shift.NONE;
  }

  /** -1 for a word that points back, 1 for one that points forward, else 0. */
  static int sign(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return BACK.contains(lower) ? -1 : FORTH.contains(lower) ? 1 : 0;
  }

  static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
