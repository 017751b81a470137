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
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;

/**
 * Answers held against a folder of gold. The folder has articles in {@code text/NAME.txt} and their
 * answers in {@code a/NAME.json}.
 *
 * @param figures the figures of each question
 * @param faults each wrong and missed answer in a line, by article
 */
public record Evaluation(List<Figures> figures, SortedMap<String, List<String>> faults) {

  /** Copies the list and the map. */
  public Evaluation {
    figures = List.copyOf(figures);
    faults = new TreeMap<>(faults);
  }

  /**
   * Scores the answers.
   *
   * @param answers the answers for the article of the given name
   * @throws CodedException if the gold cannot be read
   */
  public static Evaluation of(Path gold, Function<String, Answers> answers) {
    TreeMap<String, ArticleScore> scores = new TreeMap<>();
    read(gold)
        .forEach(
            (name, article) -> scores.put(name, new ArticleScore(article, answers.apply(name))));
    TreeMap<String, List<String>> faults = new TreeMap<>();
    scores.forEach((name, score) -> faults.put(name, score.faults()));
    return new Evaluation(
        Arrays.stream(Question.values())
            .map(
                question ->
                    Figures.of(
                        question,
                        scores.values().stream().map(score -> score.tally(question)).toList()))
            .toList(),
        faults);
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
