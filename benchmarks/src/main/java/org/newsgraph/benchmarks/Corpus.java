package org.newsgraph.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.newsgraph.read.Format;
import org.newsgraph.read.RawArticle;

/**
 * The articles of a benchmark.
 *
 * @param articles in the file's order
 */
record Corpus(List<RawArticle> articles) {

  Corpus {
    articles = List.copyOf(articles);
  }

  /**
   * The corpus of a file of JSON objects, one a line, with {@code title}, {@code date}, {@code
   * text}.
   */
  static Corpus of(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<RawArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode fields = json.readTree(line);
      String name = "article-" + articles.size();
      articles.add(
          new RawArticle(
              name,
              name,
              Format.TEXT,
              "Title: %s\nDate: %s\n\n%s"
                  .formatted(
                      fields.path("title").asText(),
                      fields.path("date").asText(),
                      fields.path("text").asText())));
    }
    return new Corpus(articles);
  }

  /** The articles from one number to another, the end excluded. */
  Corpus between(int from, int to) {
    return new Corpus(
        articles.subList(Math.min(from, articles.size()), Math.min(to, articles.size())));
  }

  /** How many tokens CoreNLP's tokenizer makes of the articles, headers included. */
  int tokens() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize");
    StanfordCoreNLP tokenizer = new StanfordCoreNLP(settings);
    int tokens = 0;
    for (RawArticle article : articles) {
      Annotation annotation = new Annotation(article.text());
      tokenizer.annotate(annotation);
      tokens += annotation.get(CoreAnnotations.TokensAnnotation.class).size();
    }
    return tokens;
  }
}
