package org.newsgraph.clean.line;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells line breaks that only made a text fit a page from those that end a paragraph. A break is
 * soft where the next line's first word would not have fitted into the text's width, or where a
 * long unfinished line goes on in small letters.
 */
final class SoftWrap {

  /** Pages and mail programs wrap at 60 to 100 columns; longer lines were never wrapped. */
  private static final int WIDEST = 110;

  private static final int NARROWEST = 40;

  /** Wrapping leaves lines a little shorter than the width, by a word at most. */
  private static final int SLACK = 3;

  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:[-*•·–—>]\\s|\\d{1,2}[.)]\\s|\\(?[a-z]\\)\\s).*", Pattern.DOTALL);

  private static final Pattern SPEAKER =
      Pattern.compile("\\s*(?:[QA]|[\\p{Lu}][\\p{Lu}.' -]{1,30}):\\s.*", Pattern.DOTALL);

  private final int width;

  private SoftWrap(int width) {
    this.width = width;
  }

  /** The rule for a text of these lines: it counts as wrapped where most of its lines are full. */
  static SoftWrap of(List<Line> lines) {
    List<Integer> goingOn =
        IntStream.range(0, Math.max(0, lines.size() - 1))
            .filter(i -> !lines.get(i).isBlank() && !lines.get(i + 1).isBlank())
            .boxed()
            .toList();
    int longest = goingOn.stream().mapToInt(i -> lines.get(i).stripped().length()).max().orElse(0);
    long full =
        goingOn.stream().filter(i -> fills(lines.get(i), lines.get(i + 1), longest)).count();
    boolean wrapped = longest >= NARROWEST && longest <= WIDEST && full >= 2;
    return new SoftWrap(wrapped && 2 * full >= goingOn.size() ? longest : Integer.MAX_VALUE);
  }

  /** Whether the line goes on with what the line before began. */
  boolean joins(Line before, Line line) {
    if (line.isBlank() || startsAnew(before, line)) {
      return false;
    }
    String first = line.stripped();
    return fills(before, line, width) || goesOnInSmallLetters(before.stripped(), first);
  }

  /** Whether the next line's first word would not have fitted behind the line. */
  private static boolean fills(Line line, Line next, int width) {
    int filled = line.stripped().length() + 1 + firstWord(next.stripped()).length();
    return width < Integer.MAX_VALUE && filled > width - SLACK;
  }

  private static boolean startsAnew(Line before, Line line) {
    return (line.isIndented() && !before.isIndented())
        || ITEM.matcher(line.text()).matches()
        || SPEAKER.matcher(line.text()).matches();
  }

  private static boolean goesOnInSmallLetters(String before, String line) {
    char last = before.charAt(before.length() - 1);
    return before.length() >= NARROWEST
        && Character.isLowerCase(line.codePointAt(0))
        && (Character.isLowerCase(last) || last == ',' || last == '-');
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }

  /** Whether the break stands within a hyphenated word, whose hyphen is its own. */
  static boolean breaksWord(Line before, Line line) {
    String start = before.stripped();
    int last = start.length() - 1;
    return last > 0
        && start.charAt(last) == '-'
        && Character.isLetter(start.charAt(last - 1))
        && Character.isLetter(line.stripped().codePointAt(0));
  }
}
