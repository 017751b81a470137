package org.newsgraph.cli;

import java.time.Duration;

/** Figures as people read them. */
final class Readable {

  private Readable() {}

  /** Such as {@code 5 s}, {@code 3 min 20 s} or {@code 2 h 5 min}. */
  static String duration(Duration duration) {
    long seconds = duration.toSeconds();
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds < 3600
        ? "%d min %d s".formatted(seconds / 60, seconds % 60)
        : "%d h %d min".formatted(seconds / 3600, seconds % 3600 / 60);
  }

  /** The number with its noun: {@code 1 article}, {@code 2 articles}. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
