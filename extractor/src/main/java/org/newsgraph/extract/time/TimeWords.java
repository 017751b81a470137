package org.newsgraph.extract.time;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.extract.lexicon.Lexicon;

/** The words that time expressions are made of, and the numbers that they stand for. */
final class TimeWords {

  private static final Lexicon MONTH_NAMES = Lexicon.of(TimeWords.class, "months.txt");
  private static final Lexicon WEEKDAYS = Lexicon.of(TimeWords.class, "weekdays.txt");
  private static final Lexicon NUMBERS = Lexicon.of(TimeWords.class, "numbers.txt");
  private static final Lexicon HOLIDAYS = Lexicon.of(TimeWords.class, "holidays.txt");
  private static final Lexicon SEASONS = Lexicon.of(TimeWords.class, "seasons.txt");

  String months() {
    return alternatives(MONTH_NAMES);
  }

  String weekdays() {
    return alternatives(WEEKDAYS);
  }

  String holidays() {
    return alternatives(HOLIDAYS);
  }

  String seasons() {
    return alternatives(SEASONS);
  }

  /** A number in digits or words, such as {@code 12}, {@code two} or {@code twenty-one}. */
  String numbers() {
    String words = alternatives(NUMBERS);
    return "\\d{1,3}|(?:%s)(?: ?- ?(?:%s))?".formatted(words, words);
  }

  int month(String name) {
    return number(MONTH_NAMES, name);
  }

  int weekday(String name) {
    return number(WEEKDAYS, name);
  }

  int season(String name) {
    return number(SEASONS, name.toLowerCase(Locale.ROOT));
  }

  /** The month and the day of the feast; day 0 where it is longer than a day. */
  List<Integer> holiday(String name) {
    return HOLIDAYS.of(name).stream().map(Integer::valueOf).toList();
  }

  int amount(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    return Pattern.compile("[ -]+")
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .mapToInt(word -> number(NUMBERS, word))
        .sum();
  }

  /** The unit of a word such as {@code weeks}; a part of the day counts as the day. */
  Optional<ChronoUnit> unit(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (SEASONS.has(lower) || lower.startsWith("winter")) {
      return Optional.of(ChronoUnit.YEARS);
    }
    return switch (lower.replaceFirst("s$", "")) {
      case "year" -> Optional.of(ChronoUnit.YEARS);
      case "month" -> Optional.of(ChronoUnit.MONTHS);
      case "week", "weekend", "fortnight" -> Optional.of(ChronoUnit.WEEKS);
      case "hour", "minute", "second", "moment" -> Optional.of(ChronoUnit.HOURS);
      case "decade", "century" -> Optional.empty();
      default -> Optional.of(ChronoUnit.DAYS);
    };
  }

  private static int number(Lexicon lexicon, String entry) {
    return lexicon
        .kind(entry)
        .map(Integer::valueOf)
        .orElseThrow(
            () -> new IllegalArgumentException("No number is known for '%s'".formatted(entry)));
  }

  /** The entries as alternatives of a regular expression, longer ones before their beginnings. */
  private static String alternatives(Lexicon lexicon) {
    return lexicon.entries().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(entry -> entry))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
