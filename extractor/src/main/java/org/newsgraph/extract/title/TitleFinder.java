package org.newsgraph.extract.title;

import java.util.List;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.extract.quotation.Quotations;

/** Finds the titles of media works. */
public final class TitleFinder {

  /** The titles in the article, in reading order; none overlaps another. */
  public List<Title> find(AnnotatedArticle article, Quotations quotations) {
    return List.of();
  }
}
