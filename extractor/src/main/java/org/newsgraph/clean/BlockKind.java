package org.newsgraph.clean;

/** What a block of an article's text is for. */
public enum BlockKind {
  /** The title above the article. */
  HEADLINE,
  /** A title above a part of the article. */
  SUBHEADING,
  /** Who wrote the article. */
  BYLINE,
  /** When or where the article was published. */
  DATELINE,
  /** A paragraph of the article. */
  BODY,
  /** A quotation set as a block of its own. */
  QUOTE,
  /** What a picture shows. */
  CAPTION,
  /** Who made a picture. */
  CREDIT,
  /** What belongs to the page, not to the article. */
  BOILERPLATE
}
