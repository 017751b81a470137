package org.newsgraph.extract.time;

import java.time.temporal.ChronoUnit;

/**
 * Words of a sentence that say when.
 *
 * @param start the index of the first token, prepositions left out
 * @param end the index behind the last token
 * @param bound whether the words give only where a period begins or ends, as in "since 2009" or "by
 *     Friday"
 * @param meaning what they mean
 * @param pattern the name of the pattern that found them
 */
public record TimeExpression(
    int start, int end, boolean bound, TimeMeaning meaning, String pattern) {

  /** Checks that the expression holds a token. */
  public TimeExpression {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "A time expression needs 0 <= start < end, but got start=%d, end=%d"
              .formatted(start, end));
    }
  }

  /** Whether the token belongs to the expression. */
  public boolean covers(int token) {
    return start <= token && token < end;
  }

  /**
   * Whether the words give no date of their own: a time of the day, a distance of hours, "once".
   */
  public boolean isRough() {
    return meaning instanceof TimeMeaning.Unclear
        || meaning instanceof TimeMeaning.FromScene scene && scene.unit() == ChronoUnit.HOURS;
  }
}
