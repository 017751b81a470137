package org.newsgraph.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The figures of one question over all articles.
 *
 * @param question the question
 * @param precision the share of right answers among those given, 0..1
 * @param recall the share of the gold answers that were given, 0..1
 * @param f1 the harmonic mean of both, 0..1
 * @param low the lower end of F1's 95 % interval, by bootstrap over articles
 * @param high its upper end
 * @param right how many answers are right
 * @param wrong how many are wrong
 * @param missed how many are missing
 * @param details for details of the right answers, such as dates: {@code right/all}, by name
 */
public record Figures(
    Question question,
    double precision,
    double recall,
    double f1,
    double low,
    double high,
    int right,
    int wrong,
    int missed,
    Map<String, String> details) {

  private static final int RESAMPLES = 300;
  private static final int LOW = 7;
  private static final int HIGH = 292;

  /** Copies the map. */
  public Figures {
    details = new TreeMap<>(details);
  }

  /** The figures over the tallies of the articles. */
  static Figures of(Question question, List<Tally> articles) {
    int right = articles.stream().mapToInt(Tally::right).sum();
    int wrong = articles.stream().mapToInt(Tally::wrong).sum();
    int missed = articles.stream().mapToInt(Tally::missed).sum();
    double[] resampled = bootstrap(articles);
    return new Figures(
        question,
        share(right, right + wrong),
        share(right, right + missed),
        f1(right, wrong, missed),
        resampled[LOW],
        resampled[HIGH],
        right,
        wrong,
        missed,
        details(articles));
  }

  private static double[] bootstrap(List<Tally> articles) {
    Random random = new Random(1);
    double[] scores = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      List<Tally> sample =
          IntStream.range(0, articles.size())
              .mapToObj(at -> articles.get(random.nextInt(articles.size())))
              .toList();
      scores[i] =
          f1(
              sample.stream().mapToInt(Tally::right).sum(),
              sample.stream().mapToInt(Tally::wrong).sum(),
              sample.stream().mapToInt(Tally::missed).sum());
    }
    Arrays.sort(scores);
    return scores;
  }

  private static double f1(int right, int wrong, int missed) {
    return share(2 * right, 2 * right + wrong + missed);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static Map<String, String> details(List<Tally> articles) {
    Map<String, Tally.Share> sums = new TreeMap<>();
    articles.forEach(
        tally ->
            tally.details().forEach((name, share) -> sums.merge(name, share, Tally.Share::plus)));
    Map<String, String> details = new TreeMap<>();
    sums.forEach((name, share) -> details.put(name, share.right() + "/" + share.all()));
    return details;
  }
}
