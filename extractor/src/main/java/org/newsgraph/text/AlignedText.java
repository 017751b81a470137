package org.newsgraph.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cleaned text with its way back to the source.
 *
 * @param text the cleaned characters
 * @param alignment the way from {@code text} back to the source
 */
public record AlignedText(String text, Alignment alignment) {

  /** The part of the text between two offsets, without white space at its ends. */
  public AlignedText slice(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    Span part = new Span(start, end);
    return new AlignedText(part.of(text), alignment.slice(part));
  }

  /** The whole text, without white space at its ends. */
  public AlignedText strip() {
    return slice(0, text.length());
  }

  /** Whether there is no character but white space. */
  public boolean isBlank() {
    return text.isBlank();
  }

  /** Collects cleaned characters, each with the source characters it was made from, in order. */
  public static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private final List<Alignment.Run> runs = new ArrayList<>();

    /** Takes a character that stands for the one at the given offset of the source. */
    public Builder character(char character, int source) {
      return replacement(String.valueOf(character), new Span(source, source + 1));
    }

    /**
     * Takes characters that were made from a stretch of the source as long as they are, or longer.
     */
    public Builder replacement(String characters, Span source) {
      Alignment.Run run =
          new Alignment.Run(
              text.length(),
              source.start(),
              characters.length(),
              source.length() - characters.length());
      text.append(characters);
      if (!runs.isEmpty() && continues(runs.get(runs.size() - 1), run)) {
        Alignment.Run last = runs.remove(runs.size() - 1);
        run = new Alignment.Run(last.clean(), last.source(), last.length() + run.length());
      }
      runs.add(run);
      return this;
    }

    private static boolean continues(Alignment.Run last, Alignment.Run run) {
      return last.extra() == 0
          && run.extra() == 0
          && last.cleanEnd() == run.clean()
          && last.sourceEnd() == run.source();
    }

    /** Puts in a space that nothing in the source stands for. */
    public Builder space() {
      text.append(' ');
      return this;
    }

    /** Whether the text collected so far is empty or ends in a space. */
    public boolean endsInSpace() {
      return text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    }

    /** Whether nothing was collected yet. */
    public boolean isEmpty() {
      return text.isEmpty();
    }

    /** What was collected. */
    public AlignedText build() {
      return new AlignedText(text.toString(), new Alignment(runs));
    }
  }
}
