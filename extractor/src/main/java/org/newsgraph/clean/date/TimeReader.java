package org.newsgraph.clean.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.text.NewsDate;
import org.newsgraph.text.Span;

/** Finds the time of day, with its zone, right behind a date or right before it. */
final class TimeReader {

  private static final String ZONE =
      "(?:\\s?\\(?((?:GMT|UTC)?[+-]\\d\\d?(?::?\\d\\d)?|[A-Z]{1,4}T|UTC|Z|MSK|WIB)(?![A-Za-z])\\)?)?";
  private static final String CLOCK =
      "(\\d{1,2})(?:[:.h]?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d{1,9})?)?)?\\s?((?i:[ap]\\.?m\\b\\.?))?"
          + "(?:\\s?(?i:hrs|hours))?"
          + ZONE;
  private static final Pattern BEHIND = Pattern.compile("[\\s,|•·(T-]{0,4}(?:(?i:at)\\s)?" + CLOCK);
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\d:/.-])"
              + CLOCK
              + "[\\s,|•·-]{0,3}(?:(?i:on)\\s)?(?:(?i:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?i:day)?,?\\s)?$");
  private static final int REACH = 40;
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  /** The date at the span, with the time that stands beside it; the span then covers both. */
  FoundDate around(String text, Span date, LocalDate day) {
    Matcher behind = BEHIND.matcher(text).region(date.end(), text.length());
    Optional<NewsDate> time = behind.lookingAt() ? time(behind, day) : Optional.empty();
    if (time.isPresent()) {
      return new FoundDate(time.get(), new Span(date.start(), behind.end()));
    }
    int from = Math.max(0, date.start() - REACH);
    Matcher before = BEFORE.matcher(text.substring(from, date.start()));
    time = before.find() ? time(before, day) : Optional.empty();
    return time.map(at -> new FoundDate(at, new Span(from + before.start(), date.end())))
        .orElseGet(() -> new FoundDate(new NewsDate(day.toString()), date));
  }

  private static Optional<NewsDate> time(Matcher clock, LocalDate day) {
    return isTime(clock)
        ? clock(clock).map(time -> newsDate(day.atTime(time), clock))
        : Optional.empty();
  }

  /** A bare number, or one of four digits, is a time only with am, pm or a zone. */
  private static boolean isTime(Matcher clock) {
    boolean separated = clock.group(2) != null && clock.start(2) > clock.end(1);
    boolean digits = clock.group(2) != null && clock.group(5) != null;
    return separated || digits || clock.group(4) != null;
  }

  private static Optional<LocalTime> clock(Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    String half = Optional.ofNullable(clock.group(4)).orElse("").toLowerCase(Locale.ROOT);
    try {
      return Optional.of(
          LocalTime.of(
              half.isEmpty() ? hour : hour % 12 + (half.startsWith("p") ? 12 : 0),
              number(clock.group(2)),
              number(clock.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static NewsDate newsDate(LocalDateTime time, Matcher clock) {
    Optional<ZoneOffset> offset =
        Optional.ofNullable(clock.group(5)).flatMap(zone -> Zones.offset(zone, time));
    return new NewsDate(ISO.format(time) + offset.map(ZoneOffset::getId).orElse(""));
  }
}
