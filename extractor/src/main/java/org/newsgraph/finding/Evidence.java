package org.newsgraph.finding;

import org.newsgraph.text.Span;

/**
 * A sentence that proves a finding.
 *
 * @param span where the sentence stands in the source
 * @param text the sentence, verbatim as cleaned
 */
public record Evidence(Span span, String text) {}
