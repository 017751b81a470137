package org.newsgraph.clean.header;

import org.newsgraph.text.Span;

/**
 * A line of a header.
 *
 * @param key what stands before the colon, as written
 * @param value what stands behind it, without white space at its ends
 * @param span where the value stands in the source
 */
public record HeaderField(String key, String value, Span span) {}
