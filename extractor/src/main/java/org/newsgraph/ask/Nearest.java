package org.newsgraph.ask;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name that a mistyped one most likely means. */
final class Nearest {

  private Nearest() {}

  /** The name with the smallest edit distance, if that is at most a third of its length. */
  static Optional<String> to(String typed, Collection<String> names) {
    return names.stream()
        .filter(name -> distance(typed, name) <= Math.max(2, name.length() / 3))
        .min(
            Comparator.<String>comparingInt(name -> distance(typed, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The edit distance of Levenshtein (1966), by one row of the table after the other. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      row[column] = column;
    }
    for (int line = 1; line <= from.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column <= to.length(); column++) {
        int substituted = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(substituted, Math.min(row[column], row[column - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
