package org.newsgraph.clean.line;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.text.Span;

/** Cuts a source into lines at every kind of line break (LF, CR LF, CR, and Unicode's own). */
public final class Lines {

  /** The lines of the source from an offset on; blank ones too, so that paragraphs can be told. */
  public List<Line> of(String source, int from) {
    List<Line> lines = new ArrayList<>();
    int start = from;
    while (start < source.length()) {
      int end = start;
      while (end < source.length() && !isBreak(source.charAt(end))) {
        end++;
      }
      lines.add(new Line(new Span(start, end), source.substring(start, end)));
      start = source.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return lines;
  }

  private static boolean isBreak(char character) {
    return switch (character) {
      case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
