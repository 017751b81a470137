package org.newsgraph.identify;

import java.util.Comparator;

/**
 * An entity as one article knows it.
 *
 * @param article the article's key
 * @param entity the entity's id within the article
 */
public record ArticleEntity(String article, String entity) implements Comparable<ArticleEntity> {

  private static final Comparator<ArticleEntity> ORDER =
      Comparator.comparing(ArticleEntity::article).thenComparing(ArticleEntity::entity);

  @Override
  public int compareTo(ArticleEntity other) {
    return ORDER.compare(this, other);
  }
}
