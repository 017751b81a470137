package org.newsgraph.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.newsgraph.evaluate.score.ArticleScore;
import org.newsgraph.evaluate.score.Detail;
import org.newsgraph.evaluate.score.Judgement;
import org.newsgraph.evaluate.score.Question;
import org.newsgraph.evaluate.score.Verdict;
import org.newsgraph.extract.confidence.Share;

/**
 * The figures of one question over all articles; intervals are by bootstrap over articles.
 *
 * @param question the question
 * @param precision the share of right answers among those given
 * @param recall the share of the gold answers that were given
 * @param f1 the harmonic mean of both
 * @param count how many answers are right, wrong and missed
 * @param details for details of the right answers, such as dates, how many are right; by name
 */
public record Figures(
    Question question,
    Interval precision,
    Interval recall,
    Interval f1,
    Counts count,
    Map<String, Share> details) {

  private static final int RESAMPLES = 300;
  private static final int LOW = 7;
  private static final int HIGH = 292;

  /** Copies the map. */
  public Figures {
    details = new TreeMap<>(details);
  }

  /** The figures over the articles. */
  static Figures of(Question question, List<ArticleScore> articles) {
    List<Counts> counts = articles.stream().map(article -> count(question, article)).toList();
    List<Counts> resampled = resample(counts);
    Counts count = sum(counts);
    return new Figures(
        question,
        interval(Counts::precision, count, resampled),
        interval(Counts::recall, count, resampled),
        interval(Counts::f1, count, resampled),
        count,
        details(question, articles));
  }

  private static Counts count(Question question, ArticleScore article) {
    return new Counts(
        count(question, article, Verdict.RIGHT),
        count(question, article, Verdict.WRONG),
        count(question, article, Verdict.MISSED));
  }

  private static int count(Question question, ArticleScore article, Verdict verdict) {
    return (int)
        article.judgements().stream()
            .filter(judgement -> judgement.question() == question)
            .map(Judgement::verdict)
            .filter(verdict::equals)
            .count();
  }

  private static Interval interval(
      ToDoubleFunction<Counts> figure, Counts count, List<Counts> resampled) {
    double[] sorted = resampled.stream().mapToDouble(figure).toArray();
    Arrays.sort(sorted);
    return new Interval(figure.applyAsDouble(count), sorted[LOW], sorted[HIGH]);
  }

  private static List<Counts> resample(List<Counts> articles) {
    Random random = new Random(1);
    return IntStream.range(0, RESAMPLES)
        .mapToObj(
            sample ->
                sum(
                    IntStream.range(0, articles.size())
                        .mapToObj(at -> articles.get(random.nextInt(articles.size())))
                        .toList()))
        .toList();
  }

  private static Counts sum(List<Counts> counts) {
    return counts.stream().reduce(new Counts(0, 0, 0), Counts::plus);
  }

  private static Map<String, Share> details(Question question, List<ArticleScore> articles) {
    Map<String, Share> details = new TreeMap<>();
    articles.stream()
        .flatMap(article -> article.details().stream())
        .filter(detail -> detail.question() == question)
        .forEach(detail -> details.merge(detail.name(), share(detail), Share::plus));
    return details;
  }

  private static Share share(Detail detail) {
    return Share.of(detail.right());
  }
}
