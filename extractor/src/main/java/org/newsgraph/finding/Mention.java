package org.newsgraph.finding;

import org.newsgraph.text.Span;

/**
 * Words of the article that refer to an entity.
 *
 * @param span where they stand in the source
 * @param text the words, as cleaned
 * @param form how they refer
 */
public record Mention(Span span, String text, MentionForm form) {}
