package org.newsgraph.text;

/**
 * A stretch of characters: from {@code start} (inclusive) to {@code end} (exclusive), in UTF-16
 * offsets into the original text of a source.
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks that the span lies at or behind offset 0 and does not end before it starts. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A span must satisfy 0 <= start <= end, but got start=%d, end=%d".formatted(start, end));
    }
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether every character of the other span lies in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two spans share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same stretch, moved to the right by the given number of characters. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The shortest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The text of this span within the source. */
  public String of(CharSequence source) {
    return source.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
