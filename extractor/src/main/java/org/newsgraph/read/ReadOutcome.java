package org.newsgraph.read;

/** What became of one input: a raw article, or the reason why there is none. */
public sealed interface ReadOutcome permits RawArticle, Unreadable {

  /** The input's path as the user gave it, {@code -} for standard input. */
  String source();
}
