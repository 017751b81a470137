package org.newsgraph.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.text.PartialDate;

/** What a time expression means; a date follows once it is known what it counts from. */
public sealed interface TimeMeaning {

  /** The date, as precisely as it is known; empty where the words or the anchor do not tell. */
  Optional<PartialDate> resolve(TimeAnchor anchor);

  /** A date that the words give in full: "13 December 2016", "March 2015", "in 2012". */
  record Fixed(PartialDate date) implements TimeMeaning {
    @Override
    public Optional<PartialDate> resolve(TimeAnchor anchor) {
      return Optional.of(date);
    }
  }

  /**
   * A day or month of any year: "December 13", "in March", "on Christmas Day".
   *
   * @param month the month
   * @param day the day of the month, 0 for the month as a whole
   * @param precision how precisely the words give the date; years for a season
   */
  record OfYear(Month month, int day, ChronoUnit precision) implements TimeMeaning {
    @Override
    public Optional<PartialDate> resolve(TimeAnchor anchor) {
      return anchor
          .publication()
          .flatMap(today -> nearest(candidates(today), today, anchor.direction()))
          .map(date -> truncate(date, precision));
    }

    private Stream<LocalDate> candidates(LocalDate today) {
      return Stream.of(-1, 0, 1)
          .map(shift -> YearMonth.of(today.getYear() + shift, month))
          .filter(candidate -> day == 0 || candidate.isValidDay(day))
          .map(candidate -> day == 0 ? within(candidate, today) : candidate.atDay(day));
    }

    /** The current month counts as past and as future alike. */
    private static LocalDate within(YearMonth month, LocalDate today) {
      return month.equals(YearMonth.from(today)) ? today : month.atDay(15);
    }
  }

  /** A day of the week, counted from the publication: "on Monday", "last Friday". */
  record Weekday(DayOfWeek day, Shift shift) implements TimeMeaning {
    @Override
    public Optional<PartialDate> resolve(TimeAnchor anchor) {
      return anchor.publication().map(today -> PartialDate.of(on(today, anchor.direction())));
    }

    private LocalDate on(LocalDate today, Direction direction) {
      LocalDate last = today.with(TemporalAdjusters.previousOrSame(day));
      LocalDate next = today.with(TemporalAdjusters.nextOrSame(day));
      return switch (shift) {
        case LAST -> today.with(TemporalAdjusters.previous(day));
        case NEXT -> today.with(TemporalAdjusters.next(day));
        case NONE -> nearest(Stream.of(last, next), today, direction).orElse(last);
      };
    }
  }

  /** A day of the week, counted from the event told before: "the following Monday". */
  record WeekdayOfScene(DayOfWeek day, Shift shift) implements TimeMeaning {
    @Override
    public Optional<PartialDate> resolve(TimeAnchor anchor) {
      return knownDay(anchor.scene())
          .map(
              scene ->
                  switch (shift) {
                    case LAST -> scene.with(TemporalAdjusters.previous(day));
                    case NEXT -> scene.with(TemporalAdjusters.next(day));
                    case NONE -> scene.with(TemporalAdjusters.nextOrSame(day));
                  })
          .map(PartialDate::of);
    }
  }

  /** A month, counted from the event told before: "the following October", "that May". */
  record MonthOfScene(Month month, Shift shift) implements TimeMeaning {
    @Override
    public Optional<PartialDate> resolve(TimeAnchor anchor) {
      return anchor.scene().map(scene -> PartialDate.of(of(YearMonth.from(scene.earliest()))));
    }

    private YearMonth of(YearMonth scene) {
      YearMonth same = scene.withMonth(month.getValue());
      return switch (shift) {
        case LAST -> same.isBefore(scene) ? same : same.minusYears(1);
        case NEXT -> same.isAfter(scene) ? same : same.plusYears(1);
        case NONE -> same;
      };
    }
  }

  /**
   * A day of the month told before, else of the one that the publication is nearest to: "on the
   * 3rd".
   */
  record DayOfMonth(int day) implements TimeMeaning {
    @Override
    public Optional<PartialDate> resolve(TimeAnchor anchor) {
      return anchor
          .scene()
          .filter(scene -> scene.precision() != ChronoUnit.YEARS)
          .map(scene -> YearMonth.from(scene.earliest()))
          .filter(month -> month.isValidDay(day))
          .map(month -> month.atDay(day))
          .or(() -> anchor.publication().flatMap(today -> near(today, anchor.direction())))
          .map(PartialDate::of);
    }

    private Optional<LocalDate> near(LocalDate today, Direction direction) {
      Stream<LocalDate> candidates =
          Stream.of(-1, 0, 1)
              .map(shift -> YearMonth.from(today).plusMonths(shift))
              .filter(month -> month.isValidDay(day))
              .map(month -> month.atDay(day));
      return nearest(candidates, today, direction);
    }
  }

  /** A distance from the publication: "yesterday", "last month", "two weeks ago". */
  record FromPublication(long amount, ChronoUnit unit) implements TimeMeaning {
    @Override
    public Optional<PartialDate> resolve(TimeAnchor anchor) {
      return anchor.publication().flatMap(today -> move(PartialDate.of(today), amount, unit));
    }
  }

  /** A distance from the event told before: "that night", "two days earlier". */
  record FromScene(long amount, ChronoUnit unit) implements TimeMeaning {
    @Override
    public Optional<PartialDate> resolve(TimeAnchor anchor) {
      return anchor.scene().flatMap(scene -> move(scene, amount, unit));
    }
  }

  /** A Saturday and Sunday: "at the weekend", "next weekend". */
  record Weekend(Shift shift) implements TimeMeaning {
    @Override
    public Optional<PartialDate> resolve(TimeAnchor anchor) {
      return new Weekday(DayOfWeek.SATURDAY, shift)
          .resolve(anchor)
          .flatMap(saturday -> common(saturday.earliest(), saturday.earliest().plusDays(1)));
    }
  }

  /** A time that no date follows from: "years ago", "in the 1990s", "on Mondays". */
  record Unclear() implements TimeMeaning {
    @Override
    public Optional<PartialDate> resolve(TimeAnchor anchor) {
      return Optional.empty();
    }
  }

  /** Which of the recurring days is meant. */
  enum Shift {
    /** The one on the side that the tense tells. */
    NONE,
    /** The one before. */
    LAST,
    /** The one after. */
    NEXT
  }

  private static Optional<LocalDate> knownDay(Optional<PartialDate> date) {
    return date.filter(known -> known.precision() == ChronoUnit.DAYS).map(PartialDate::earliest);
  }

  private static Optional<LocalDate> nearest(
      Stream<LocalDate> candidates, LocalDate today, Direction direction) {
    return candidates
        .filter(date -> direction != Direction.PAST || !date.isAfter(today))
        .filter(date -> direction != Direction.FUTURE || !date.isBefore(today))
        .min(
            (a, b) ->
                Long.compare(
                    Math.abs(ChronoUnit.DAYS.between(today, a)),
                    Math.abs(ChronoUnit.DAYS.between(today, b))));
  }

  private static PartialDate truncate(LocalDate date, ChronoUnit precision) {
    return switch (precision) {
      case YEARS -> PartialDate.of(Year.from(date));
      case MONTHS -> PartialDate.of(YearMonth.from(date));
      default -> PartialDate.of(date);
    };
  }

  /** The date moved by whole units, no more precise than the unit; empty where the base is less. */
  private static Optional<PartialDate> move(PartialDate base, long amount, ChronoUnit unit) {
    return switch (unit) {
      case YEARS -> Optional.of(truncate(base.earliest().plusYears(amount), ChronoUnit.YEARS));
      case MONTHS ->
          base.month()
              .map(month -> month.plusMonths(amount).atDay(1))
              .map(day -> truncate(day, ChronoUnit.MONTHS));
      case WEEKS -> knownDay(Optional.of(base)).flatMap(day -> monthOfWeek(day.plusWeeks(amount)));
      case DAYS ->
          amount == 0
              ? Optional.of(base)
              : knownDay(Optional.of(base)).map(day -> PartialDate.of(day.plusDays(amount)));
      default -> Optional.of(base);
    };
  }

  /** A week is no precision of ours: its month, where it lies in one. */
  private static Optional<PartialDate> monthOfWeek(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return common(monday, monday.plusDays(6));
  }

  private static Optional<PartialDate> common(LocalDate first, LocalDate last) {
    return YearMonth.from(first).equals(YearMonth.from(last))
        ? Optional.of(PartialDate.of(YearMonth.from(first)))
        : Optional.empty();
  }
}
