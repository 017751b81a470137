package org.newsgraph.evaluate;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.evaluate.score.Answers;
import org.newsgraph.evaluate.score.ArticleScore;
import org.newsgraph.evaluate.score.GoldArticle;
import org.newsgraph.evaluate.score.Question;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;

/**
 * Answers held against a folder of gold, whose articles' answers lie in {@code a/NAME.json}.
 *
 * @param articles the scores of the articles, by name
 */
public record Evaluation(SortedMap<String, ArticleScore> articles) {

  /** Copies the map. */
  public Evaluation {
    articles = new TreeMap<>(articles);
  }

  /**
   * Scores the answers.
   *
   * @param answers the answers for the article of the given name
   * @throws CodedException if the gold cannot be read
   */
  public static Evaluation of(Path gold, Function<String, Answers> answers) {
    SortedMap<String, ArticleScore> scores = new TreeMap<>();
    read(gold)
        .forEach(
            (name, article) -> scores.put(name, new ArticleScore(article, answers.apply(name))));
    return new Evaluation(scores);
  }

  /** The figures of each question. */
  public List<Figures> figures() {
    List<ArticleScore> scores = List.copyOf(articles.values());
    return Arrays.stream(Question.values()).map(question -> Figures.of(question, scores)).toList();
  }

  private static SortedMap<String, GoldArticle> read(Path gold) {
    ObjectMapper json =
        new ObjectMapper()
            .registerModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    SortedMap<String, GoldArticle> articles = new TreeMap<>();
    try (Stream<Path> files = Files.list(gold.resolve("a"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        articles.put(name, json.readValue(Files.readString(file), GoldArticle.class));
      }
    } catch (IOException e) {
      throw new CodedException(
          ProblemCode.EVALUATE_GOLD,
          "The gold in %s cannot be read (%s). Expected are articles in text/NAME.txt and answers in a/NAME.json."
              .formatted(gold, e.getMessage()),
          e);
    }
    return articles;
  }
}
