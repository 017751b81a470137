package org.newsgraph.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from cleaned text back to the source it was made from: stretches of cleaned text with the
 * stretches of source they were made of, in order of both texts. What stands between two runs was
 * left out of the source by cleaning, or put into the cleaned text; a cleaned span maps to the
 * shortest source span that covers all it was made from.
 */
public record Alignment(List<Run> runs) {

  /**
   * {@code length} characters at {@code clean} in the cleaned text, made from the {@code length +
   * extra} characters at {@code source}. Without extra characters each stands for the one at its
   * place (itself, or a space for another white space); with extra characters the stretch was
   * replaced as a whole, such as a character reference by its character.
   */
  public record Run(int clean, int source, int length, int extra) {

    /** Checks that offsets are not negative and that the run holds a character. */
    public Run {
      if (clean < 0 || source < 0 || length <= 0 || extra < 0) {
        throw new IllegalArgumentException(
            "A run needs offsets >= 0, a length > 0 and extra >= 0, but got clean=%d, source=%d, length=%d, extra=%d"
                .formatted(clean, source, length, extra));
      }
    }

    /** A run of characters that each stand for the one at their place. */
    public Run(int clean, int source, int length) {
      this(clean, source, length, 0);
    }

    /** Where the run ends in the cleaned text. */
    public int cleanEnd() {
      return clean + length;
    }

    /** Where the run ends in the source. */
    public int sourceEnd() {
      return source + length + extra;
    }

    /** The part of the run between two offsets of the cleaned text; a replaced run stays whole. */
    private Run between(int from, int to) {
      return extra > 0
          ? new Run(from, source, to - from, length + extra - (to - from))
          : new Run(from, source + from - clean, to - from);
    }
  }

  /** Checks that the runs are in order and do not overlap in either text. */
  public Alignment {
    runs = List.copyOf(runs);
    for (int i = 1; i < runs.size(); i++) {
      Run before = runs.get(i - 1);
      Run run = runs.get(i);
      if (run.clean() < before.cleanEnd() || run.source() < before.sourceEnd()) {
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
    List<Run> touched = slice(clean).runs();
    if (touched.isEmpty()) {
      throw new IllegalArgumentException(
          "No character of %s came from the source".formatted(clean));
    }
    return new Span(touched.get(0).source(), touched.get(touched.size() - 1).sourceEnd());
  }

  /**
   * The alignment of a part of the cleaned text, whose offsets then count from the part's start.
   */
  public Alignment slice(Span clean) {
    List<Run> parts = new ArrayList<>();
    for (int i = firstRunEndingBehind(clean.start()); i < runs.size(); i++) {
      Run run = runs.get(i);
      int from = Math.max(clean.start(), run.clean());
      int to = Math.min(clean.end(), run.cleanEnd());
      if (from >= to) {
        break;
      }
      Run part = run.between(from, to);
      parts.add(new Run(part.clean() - clean.start(), part.source(), part.length(), part.extra()));
    }
    return new Alignment(parts);
  }

  private int firstRunEndingBehind(int offset) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).cleanEnd() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
