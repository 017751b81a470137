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
    Count count,
    Map<String, Share> details) {

  private static final int RESAMPLES = 300;
  private static final int LOW = 7;
  private static final int HIGH = 292;

  /** How many answers are right, wrong and missed. */
  public record Count(int right, int wrong, int missed) {

    static Count of(Question question, ArticleScore article) {
      return new Count(
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

    Count plus(Count other) {
      return new Count(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    double precision() {
      return share(right, right + wrong);
    }

    double recall() {
      return share(right, right + missed);
    }

    double f1() {
      return share(2 * right, 2 * right + wrong + missed);
    }

    private static double share(int part, int whole) {
      return whole == 0 ? 0 : (double) part / whole;
    }
  }

  /** Copies the map. */
  public Figures {
    details = new TreeMap<>(details);
  }

  /** The figures over the articles. */
  static Figures of(Question question, List<ArticleScore> articles) {
    List<Count> counts = articles.stream().map(article -> Count.of(question, article)).toList();
    List<Count> resampled = resample(counts);
    Count count = sum(counts);
    return new Figures(
        question,
        interval(Count::precision, count, resampled),
        interval(Count::recall, count, resampled),
        interval(Count::f1, count, resampled),
        count,
        details(question, articles));
  }

  private static Interval interval(
      ToDoubleFunction<Count> figure, Count count, List<Count> resampled) {
    double[] sorted = resampled.stream().mapToDouble(figure).toArray();
    Arrays.sort(sorted);
    return new Interval(figure.applyAsDouble(count), sorted[LOW], sorted[HIGH]);
  }

  private static List<Count> resample(List<Count> articles) {
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

  private static Count sum(List<Count> counts) {
    return counts.stream().reduce(new Count(0, 0, 0), Count::plus);
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
