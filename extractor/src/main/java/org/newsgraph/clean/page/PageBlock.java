package org.newsgraph.clean.page;

import org.newsgraph.text.AlignedText;

/**
 * A block of a page's article.
 *
 * @param content its characters, made plain
 * @param markup what the page marks it as
 * @param group blocks of one figure share a number
 */
public record PageBlock(AlignedText content, Markup markup, int group) {

  /** What a page marks a block as. */
  public enum Markup {
    /** The heading of the page. */
    TITLE,
    /** A heading below the page's own. */
    HEADING,
    /** Running text, items of lists and cells of tables. */
    TEXT,
    /** A block quotation. */
    QUOTE,
    /** The text below a picture. */
    CAPTION,
    /** Who made a picture. */
    CREDIT
  }
}
