package org.newsgraph.clean.line;

import org.newsgraph.text.Span;

/**
 * A line of a source.
 *
 * @param span where it stands, without its line break
 * @param text its characters
 */
public record Line(Span span, String text) {

  /** Whether the line shows nothing. */
  public boolean isBlank() {
    return text.codePoints().allMatch(Characters::isInvisible);
  }

  /** Whether the line begins with a tab or with two spaces. */
  public boolean isIndented() {
    return text.startsWith("\t") || text.startsWith("  ");
  }

  /** Its characters without white space at the ends. */
  public String stripped() {
    return text.strip();
  }
}
