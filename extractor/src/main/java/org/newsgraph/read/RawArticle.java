package org.newsgraph.read;

/**
 * The characters of one article, undone from their encoding and not yet interpreted.
 *
 * @param source the input's path as the user gave it, {@code -} for standard input
 * @param key the path below the input root, with forward slashes; names an article that has no URL
 * @param format the kind of file
 * @param text all characters; every offset of newsgraph points into this text
 */
public record RawArticle(String source, String key, Format format, String text)
    implements ReadOutcome {}
