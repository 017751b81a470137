package org.newsgraph.annotate;

import org.newsgraph.text.Span;

/**
 * A word or sign of a sentence.
 *
 * @param span where it stands in the source
 * @param text its characters, as cleaned
 * @param lemma its dictionary form
 * @param tag its part of speech, in the Penn Treebank's tags
 * @param name what kind of name the tagger takes it for
 */
public record Token(Span span, String text, String lemma, String tag, NameTag name) {}
