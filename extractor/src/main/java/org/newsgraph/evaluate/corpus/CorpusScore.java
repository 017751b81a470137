package org.newsgraph.evaluate.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts of right, wrong and missed answers, in groups, and a line for each fault. */
public final class CorpusScore {

  /**
   * The counts of one group.
   *
   * @param right the answers that the corpus gives, too
   * @param wrong the answers that it does not give
   * @param missed its answers that are not given
   */
  public record Counts(int right, int wrong, int missed) {

    /** The share of right answers among those given; 0 when none is. */
    public double precision() {
      return share(right, right + wrong);
    }

    /** The share of the corpus's answers that are given; 0 when it has none. */
    public double recall() {
      return share(right, right + missed);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
      return share(2 * right, 2 * right + wrong + missed);
    }

    private Counts plus(Counts other) {
      return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    private static double share(int part, int whole) {
      return whole == 0 ? 0 : (double) part / whole;
    }
  }

  private final Map<String, Counts> groups = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  /** The counts of each group, in the order in which the groups first occurred. */
  public Map<String, Counts> groups() {
    return new LinkedHashMap<>(groups);
  }

  /** One line for each wrong and missed answer. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  /** Counts one decision: what was given, and what the corpus has. */
  void decide(String group, boolean given, boolean gold) {
    add(group, new Counts(given && gold ? 1 : 0, given && !gold ? 1 : 0, !given && gold ? 1 : 0));
  }

  void add(String group, Counts counts) {
    groups.merge(group, counts, Counts::plus);
  }

  void fault(String line) {
    faults.add(line);
  }
}
