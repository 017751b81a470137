package org.newsgraph.benchmarks;

import org.newsgraph.annotate.Annotator;
import org.newsgraph.annotate.corenlp.CoreNlpAnnotator;
import org.newsgraph.clean.Article;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.extract.Extractor;
import org.newsgraph.read.RawArticle;

/** newsgraph's whole way from text to findings: clean, annotate, extract. */
final class NewsgraphReader implements Reader {

  private final Cleaner cleaner = new Cleaner();
  private final Annotator annotator = new CoreNlpAnnotator();
  private final Extractor extractor = new Extractor();

  @Override
  public void read(RawArticle article) {
    if (cleaner.clean(article) instanceof Article cleaned) {
      extractor.extract(annotator.annotate(cleaned));
    } else {
      throw new IllegalArgumentException("No usable article: " + article.source());
    }
  }
}
