package org.newsgraph.evaluate;

/**
 * How many answers are right, wrong and missed.
 *
 * @param right the answers that the gold gives, too
 * @param wrong the answers that it does not give
 * @param missed its answers that are not given
 */
public record Counts(int right, int wrong, int missed) {

  /** The share of right answers among those given; 0 when none is. */
  public double precision() {
    return share(right, right + wrong);
  }

  /** The share of the gold's answers that are given; 0 when it has none. */
  public double recall() {
    return share(right, right + missed);
  }

  /** The harmonic mean of precision and recall; 0 when both are. */
  public double f1() {
    return share(2 * right, 2 * right + wrong + missed);
  }

  /** Both together. */
  public Counts plus(Counts other) {
    return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
