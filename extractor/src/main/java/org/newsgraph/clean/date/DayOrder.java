package org.newsgraph.clean.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of the two small numbers of a date such as 03/04/2016 is the day. */
public enum DayOrder {
  /** 3 April, as most of the world writes. */
  DAY_FIRST,
  /** March 4, as the United States write. */
  MONTH_FIRST,
  /** Nothing tells. */
  UNKNOWN;

  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(?:19|20)\\d\\d(?![\\d/])");
  private static final Pattern AMERICAN =
      Pattern.compile("\\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|(?i:eastern|pacific)(?= time))\\b");
  private static final Pattern EUROPEAN =
      Pattern.compile("\\b(?:GMT|BST|UTC|CES?T|EES?T|WES?T|IST|AES?D?T|NZS?D?T|SAST)\\b");

  /**
   * The order in a text: decided by a date of it whose first or second number is above 12, else by
   * a time zone that stands beside a date, else by nothing.
   */
  public static DayOrder of(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    DayOrder byZone = UNKNOWN;
    while (numbers.find()) {
      int first = Integer.parseInt(numbers.group(1));
      int second = Integer.parseInt(numbers.group(3));
      if (first > 12 ^ second > 12) {
        return first > 12 ? DAY_FIRST : MONTH_FIRST;
      }
      if (byZone == UNKNOWN) {
        byZone = byZone(text, numbers.start(), numbers.end());
      }
    }
    return byZone;
  }

  /** Looks at the words around a date, as far as a time of day reaches. */
  private static DayOrder byZone(String text, int start, int end) {
    String around = text.substring(Math.max(0, start - 24), Math.min(text.length(), end + 24));
    if (AMERICAN.matcher(around).find()) {
      return MONTH_FIRST;
    }
    return EUROPEAN.matcher(around).find() ? DAY_FIRST : UNKNOWN;
  }
}
