package org.newsgraph.clean.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.text.NewsDate;
import org.newsgraph.text.Span;

/**
 * Finds full dates (day, month and year) in a short text, with the time of day beside them: ISO
 * 8601, RFC 1123, and the forms of English-language newspapers.
 */
public final class DateReader {

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
  private static final String GAP = "[\\s,/-]{1,3}";

  /** Names of groups would not be unique; each form says how its three groups are to be read. */
  private enum Form {
    YEAR_FIRST("(?<!\\d)" + YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)") {
      @Override
      Optional<LocalDate> day(MatchResult found, DayOrder order) {
        return date(found.group(1), Integer.parseInt(found.group(3)), found.group(4));
      }
    },
    COMPACT("(?<!\\d)" + "((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)") {
      @Override
      Optional<LocalDate> day(MatchResult found, DayOrder order) {
        return date(found.group(1), Integer.parseInt(found.group(2)), found.group(3));
      }
    },
    NUMBERS("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2" + YEAR) {
      @Override
      Optional<LocalDate> day(MatchResult found, DayOrder order) {
        return numbers(found, order);
      }
    },
    DAY_MONTH("(?<!\\d)" + DAY + "(?:\\s+of)?" + GAP + MONTH + GAP + YEAR) {
      @Override
      Optional<LocalDate> day(MatchResult found, DayOrder order) {
        return date(found.group(3), month(found.group(2)), found.group(1));
      }
    },
    MONTH_DAY("\\b" + MONTH + "[\\s-]{1,2}" + DAY + GAP + YEAR) {
      @Override
      Optional<LocalDate> day(MatchResult found, DayOrder order) {
        return date(found.group(3), month(found.group(1)), found.group(2));
      }
    };

    private final Pattern pattern;

    Form(String regex) {
      this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    abstract Optional<LocalDate> day(MatchResult found, DayOrder order);

    private static Optional<LocalDate> numbers(MatchResult found, DayOrder order) {
      int first = Integer.parseInt(found.group(1));
      int second = Integer.parseInt(found.group(3));
      boolean dayFirst = first > 12 || order == DayOrder.DAY_FIRST || found.group(2).equals(".");
      boolean monthFirst = second > 12 || order == DayOrder.MONTH_FIRST;
      if (first != second && !dayFirst && !monthFirst) {
        return Optional.empty();
      }
      return second > 12 || (monthFirst && first <= 12)
          ? date(found.group(4), first, found.group(3))
          : date(found.group(4), second, found.group(1));
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
      try {
        return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    private static int month(String name) {
      String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
      return 1 + "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(start) / 3;
    }
  }

  private final TimeReader times = new TimeReader();

  /** All full dates of the text in order. The text should be a line, not an article. */
  public List<FoundDate> find(String text, DayOrder order) {
    List<FoundDate> found = new ArrayList<>();
    for (Form form : Form.values()) {
      Matcher matcher = form.pattern.matcher(text);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        form.day(matcher, order)
            .filter(day -> found.stream().noneMatch(other -> other.span().overlaps(span)))
            .ifPresent(day -> found.add(times.around(text, span, day)));
      }
    }
    found.sort(Comparator.comparing(FoundDate::span));
    return found;
  }

  /** The first full date of the text. */
  public Optional<NewsDate> first(String text, DayOrder order) {
    return find(text, order).stream().map(FoundDate::date).findFirst();
  }
}
