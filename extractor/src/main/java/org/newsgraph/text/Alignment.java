package org.newsgraph.text;

import java.util.List;

/**
 * The way from cleaned text back to the source it was made from: runs of characters that were taken
 * over unchanged, in order of both texts. Characters between two runs were put in or left out by
 * cleaning; a cleaned span maps to the shortest source span that covers all it was made from.
 */
public record Alignment(List<Run> runs) {

  /**
   * {@code length} characters at {@code clean} in the cleaned text stand at {@code source} in the
   * source.
   */
  public record Run(int clean, int source, int length) {

    /** Checks that offsets are not negative and that the run holds a character. */
    public Run {
      if (clean < 0 || source < 0 || length <= 0) {
        throw new IllegalArgumentException(
            "A run needs offsets >= 0 and a length > 0, but got clean=%d, source=%d, length=%d"
                .formatted(clean, source, length));
      }
    }
  }

  /** Checks that the runs are in order and do not overlap in either text. */
  public Alignment {
    runs = List.copyOf(runs);
    for (int i = 1; i < runs.size(); i++) {
      Run before = runs.get(i - 1);
      Run run = runs.get(i);
      if (run.clean() < before.clean() + before.length()
          || run.source() < before.source() + before.length()) {
        throw new IllegalArgumentException(
            "Runs must follow each other in both texts, but got %s after %s"
                .formatted(run, before));
      }
    }
  }

  /** The alignment of a stretch that was taken over as it stands. */
  public static Alignment verbatim(Span source) {
    return new Alignment(
        source.length() == 0 ? List.of() : List.of(new Run(0, source.start(), source.length())));
  }

  /**
   * The source span of a span of the cleaned text.
   *
   * @throws IllegalArgumentException if the span touches no character that came from the source
   */
  public Span toSource(Span clean) {
    int start = -1;
    int end = -1;
    for (Run run : runs) {
      int from = Math.max(clean.start(), run.clean());
      int to = Math.min(clean.end(), run.clean() + run.length());
      if (from < to) {
        start = start < 0 ? run.source() + from - run.clean() : start;
        end = run.source() + to - run.clean();
      }
    }
    if (start < 0) {
      throw new IllegalArgumentException(
          "No character of %s came from the source".formatted(clean));
    }
    return new Span(start, end);
  }
}
