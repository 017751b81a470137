package org.newsgraph.extract.quotation;

import org.newsgraph.text.Span;

/**
 * Words between quotation marks.
 *
 * @param block the number of the block that holds it
 * @param outer where it stands in the source, marks included
 * @param inner where the words between the marks stand in the source
 * @param text the words between the marks, as cleaned
 */
public record Quotation(int block, Span outer, Span inner, String text) {

  /** Whether an opening mark begins it; a block set as a quotation has none. */
  public boolean opened() {
    return outer.start() < inner.start();
  }

  /** Whether a closing mark ends it; a quotation over several paragraphs closes in the last. */
  public boolean closed() {
    return inner.end() < outer.end();
  }
}
