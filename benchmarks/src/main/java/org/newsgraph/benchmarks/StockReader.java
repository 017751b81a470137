package org.newsgraph.benchmarks;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.newsgraph.read.RawArticle;

/**
 * Stock CoreNLP with the annotators that answer newsgraph's questions, and their default settings.
 */
final class StockReader implements Reader {

  private final StanfordCoreNLP pipeline;

  StockReader() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,kbp,quote");
    settings.setProperty("coref.algorithm", "statistical");
    this.pipeline = new StanfordCoreNLP(settings);
  }

  @Override
  public void read(RawArticle article) {
    pipeline.annotate(new Annotation(article.text()));
  }
}
