package org.newsgraph.evaluate;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many answers to one question in one article are right, wrong and missed. */
final class Tally {

  /** So many of so many. */
  record Share(int right, int all) {

    Share plus(Share other) {
      return new Share(right + other.right, all + other.all);
    }
  }

  private int right;
  private int wrong;
  private int missed;
  private final Map<String, Share> details = new TreeMap<>();

  int right() {
    return right;
  }

  int wrong() {
    return wrong;
  }

  int missed() {
    return missed;
  }

  Map<String, Share> details() {
    return Map.copyOf(details);
  }

  void countRight() {
    right++;
  }

  void countWrong() {
    wrong++;
  }

  void countMissed() {
    missed++;
  }

  /** Counts the answers as sets. */
  void sets(Collection<?> gold, Collection<?> answers) {
    Set<Object> common = new HashSet<>(gold);
    common.retainAll(answers);
    right += common.size();
    wrong += Set.copyOf(answers).size() - common.size();
    missed += Set.copyOf(gold).size() - common.size();
  }

  /** Counts a detail of a right answer, such as its date. */
  void detail(String name, boolean isRight) {
    details.merge(name, new Share(isRight ? 1 : 0, 1), Share::plus);
  }
}
