package org.newsgraph.extract.quotation;

import java.util.List;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.text.Span;

/** The quotations of an article, outermost only. */
public record Quotations(List<Quotation> all) {

  /** Copies the list. */
  public Quotations {
    all = List.copyOf(all);
  }

  /** The quotations of the article, in reading order. */
  public static Quotations of(AnnotatedArticle article) {
    return new Quotations(List.of());
  }

  /** Whether the span lies between the marks of a quotation. */
  public boolean holds(Span span) {
    return all.stream().anyMatch(quotation -> quotation.inner().contains(span));
  }
}
