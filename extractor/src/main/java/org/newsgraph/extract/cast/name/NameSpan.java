package org.newsgraph.extract.cast.name;

import org.newsgraph.annotate.NameTag;

/**
 * Tokens of a sentence that may be a name.
 *
 * @param sentence the index of the sentence
 * @param start the index of the first token
 * @param end the index behind the last token
 * @param tag what the tagger takes them for; {@link NameTag#NONE} where it saw no name
 */
public record NameSpan(int sentence, int start, int end, NameTag tag) {

  /** A span covers at least one token. */
  public NameSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "A name needs 0 <= start < end, but got start=%d, end=%d".formatted(start, end));
    }
  }

  /** Whether the two spans share a token. */
  public boolean overlaps(NameSpan other) {
    return sentence == other.sentence && start < other.end && other.start < end;
  }

  /** Whether every token of the other span lies in this one. */
  public boolean contains(NameSpan other) {
    return sentence == other.sentence && start <= other.start && other.end <= end;
  }

  /** The same tokens under another tag. */
  public NameSpan as(NameTag other) {
    return new NameSpan(sentence, start, end, other);
  }
}
