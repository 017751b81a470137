package org.newsgraph.pipeline;

import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.problem.Problem;

/** What came of reading one article, up to its findings. */
public sealed interface Extraction {

  /**
   * The article was read.
   *
   * @param annotated the article with its sentences
   * @param findings what it says, with the way from its offsets to code points
   */
  record Found(AnnotatedArticle annotated, ArticleFindings findings) implements Extraction {}

  /** There are no findings, for the reason given. */
  record Failed(Problem problem) implements Extraction {}
}
