package org.newsgraph.ask;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines, between words where it can. */
final class Wrapping {

  private Wrapping() {}

  /**
   * The lines, each of at most the given number of code points.
   *
   * @param width at least 1
   */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.codePointCount(0, rest.length()) > width) {
      int end = rest.offsetByCodePoints(0, width);
      int space = rest.lastIndexOf(' ', end);
      int cut = space > 0 ? space : end;
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
