package org.newsgraph.annotate;

import java.util.List;
import org.newsgraph.clean.Article;

/**
 * An article with its sentences.
 *
 * @param article the article
 * @param sentences its sentences in reading order; {@code sentences.get(i).index() == i}
 */
public record AnnotatedArticle(Article article, List<Sentence> sentences) {

  /** Copies the list. */
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
  }
}
