package org.newsgraph.annotate;

import org.newsgraph.clean.Article;

/** Annotates articles; safe to use from several threads. */
public interface Annotator {

  /** The article with its sentences. The same article always gives the same annotation. */
  AnnotatedArticle annotate(Article article);

  /** Names the program and models, so that a change of either is seen. */
  String version();
}
