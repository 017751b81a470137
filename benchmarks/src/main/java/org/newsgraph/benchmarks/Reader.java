package org.newsgraph.benchmarks;

import org.newsgraph.read.RawArticle;

/**
 * What is measured: something that reads an article to its end. Safe to use from several threads.
 */
interface Reader {

  /** Reads the article; what is found is thrown away. */
  void read(RawArticle article);
}
