package org.newsgraph.extract.cast.name;

/** Tells a slip of the pen from another word. */
final class Spelling {

  private static final int SHORTEST = 5;

  private Spelling() {}

  /**
   * Whether the words differ by one letter added, left out, replaced, or swapped with its
   * neighbour. Words of under five letters and words with other first letters are never the same.
   */
  static boolean isOneEdit(String a, String b) {
    if (Math.min(a.length(), b.length()) < SHORTEST
        || a.charAt(0) != b.charAt(0)
        || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int front = 0;
    while (front < Math.min(a.length(), b.length()) && a.charAt(front) == b.charAt(front)) {
      front++;
    }
    String restA = a.substring(front);
    String restB = b.substring(front);
    return a.length() == b.length() ? replacedOrSwapped(restA, restB) : leftOut(restA, restB);
  }

  private static boolean replacedOrSwapped(String a, String b) {
    return !a.isEmpty()
        && (a.substring(1).equals(b.substring(1))
            || a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2)));
  }

  private static boolean leftOut(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    return longer.substring(1).equals(shorter);
  }
}
