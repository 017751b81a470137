package org.newsgraph.finding;

import java.util.List;
import java.util.Optional;

/**
 * How an article presents a finding.
 *
 * @param status whether it happened, by the article's account
 * @param evidence the sentences that prove it, the best first; at least one
 * @param rule the rule that found it
 * @param confidence 0..1: how often the rule is right; while rules work, how they rank among each
 *     other
 * @param attributedTo who says it, where the article names or describes a source
 */
public record Report(
    Status status,
    List<Evidence> evidence,
    String rule,
    double confidence,
    Optional<String> attributedTo) {

  /** Checks that there is evidence and that the confidence lies between 0 and 1. */
  public Report {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(
          "A report needs evidence, but rule %s gave none".formatted(rule));
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("A confidence must lie in 0..1, but got " + confidence);
    }
  }

  /** The same report, as sure as given. */
  public Report withConfidence(double confidence) {
    return new Report(status, evidence, rule, confidence, attributedTo);
  }
}
