package org.newsgraph.clean.line;

import org.newsgraph.text.AlignedText;

/**
 * A paragraph of plain text.
 *
 * @param content its characters, made plain
 * @param group the number of its group: paragraphs with no blank line between them share one
 */
public record Paragraph(AlignedText content, int group) {

  /** Its characters, made plain. */
  public String text() {
    return content.text();
  }
}
