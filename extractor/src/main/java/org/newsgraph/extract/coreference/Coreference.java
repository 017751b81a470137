package org.newsgraph.extract.coreference;

import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.quotation.Quotations;

/** Resolves pronouns and descriptions to the members of a cast. */
public final class Coreference {

  /** The cast with references by pronoun and description beside those by name. */
  public Cast resolve(AnnotatedArticle article, Quotations quotations, Cast names) {
    return names;
  }
}
