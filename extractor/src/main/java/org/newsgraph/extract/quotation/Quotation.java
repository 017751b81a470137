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
public record Quotation(int block, Span outer, Span inner, String text) {}
