package org.newsgraph.clean;

/** What became of a raw article: an article, or the reason why there is none. */
public sealed interface CleanOutcome permits Article, Unusable {

  /** The input's path as the user gave it. */
  String source();
}
