package org.newsgraph.finding;

import java.util.List;

/**
 * Everything found in one article, before identity across articles.
 *
 * @param article what is known of the article as a whole
 * @param entities who and what is named in it
 * @param findings what it says of them
 */
public record ArticleFindings(
    ArticleDescription article, List<Entity> entities, List<Finding> findings) {

  /**
   * The version of this record's JSON form. A reader refuses a higher one; version 1, which has no
   * {@link ReportedStatement}, is read, too.
   */
  public static final int SCHEMA = 2;

  /** Copies the lists. */
  public ArticleFindings {
    entities = List.copyOf(entities);
    findings = List.copyOf(findings);
  }

  /**
   * The same findings, with the way from their offsets to code points. To be called once with the
   * text that all offsets point into, before the findings are kept.
   */
  public ArticleFindings readFrom(CharSequence sourceText) {
    return new ArticleFindings(article.readFrom(sourceText), entities, findings);
  }
}
