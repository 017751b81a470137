package org.newsgraph.extract.confidence;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Finding;

/**
 * How sure a finding is: the precision of its rule, as measured on articles with answers made by
 * hand. Rules do worse on articles that their authors have not read, so an answer on an article
 * that was read counts a fiftieth only. A rule with few answers is drawn towards the precision of
 * its family, and a small family towards that of all, as if {@value #PRIOR} more answers had been
 * measured at that precision (the mean of a beta distribution with that prior). Both figures are
 * those that predict an article's answers best from the records on all other articles.
 */
public final class Calibration {

  private static final double PRIOR = 40;
  private static final double SEEN_WEIGHT = 0.02;
  private static final double PERCENT = 100;

  private final Map<String, Double> byRule = new HashMap<>();
  private final Map<Family, Double> byFamily = new EnumMap<>(Family.class);

  /** The calibration that the records give. */
  public Calibration(List<RuleRecord> records) {
    double all = mean(records, 0.5, 2);
    for (Family family : Family.values()) {
      List<RuleRecord> own = records.stream().filter(record -> record.family() == family).toList();
      double usual = mean(own, all, PRIOR);
      byFamily.put(family, usual);
      own.forEach(record -> byRule.put(record.rule(), mean(List.of(record), usual, PRIOR)));
    }
  }

  /** The calibration that ships with newsgraph. */
  public static Calibration shipped() {
    return new Calibration(records());
  }

  /** The records that ship with newsgraph: one for every rule. */
  public static List<RuleRecord> records() {
    Lexicon rules = Lexicon.of(Calibration.class, "rules.txt");
    return rules.entries().stream().map(rule -> record(rule, rules.of(rule))).toList();
  }

  private static RuleRecord record(String rule, List<String> columns) {
    return new RuleRecord(
        rule,
        Family.valueOf(columns.get(0).toUpperCase(Locale.ROOT)),
        share(columns.get(1)),
        share(columns.get(2)));
  }

  private static Share share(String text) {
    int[] numbers = Arrays.stream(text.split("/")).mapToInt(Integer::parseInt).toArray();
    return new Share(numbers[0], numbers[1]);
  }

  private static double mean(List<RuleRecord> records, double usual, double prior) {
    double right = prior * usual;
    double all = prior;
    for (RuleRecord record : records) {
      right += record.unseen().right() + SEEN_WEIGHT * record.seen().right();
      all += record.unseen().all() + SEEN_WEIGHT * record.seen().all();
    }
    return Math.round(PERCENT * right / all) / PERCENT;
  }

  /** How often the rule is right, 0..1; of a rule without a record, how often its family is. */
  public double of(Family family, String rule) {
    return Optional.ofNullable(byRule.get(rule))
        .or(() -> Optional.ofNullable(byFamily.get(family)))
        .orElseThrow();
  }

  /** The findings, each as sure as its rule. */
  public ArticleFindings of(ArticleFindings findings) {
    return new ArticleFindings(
        findings.article(),
        findings.entities(),
        findings.findings().stream().map(this::of).toList());
  }

  private Finding of(Finding finding) {
    double confidence = of(Family.of(finding), finding.report().rule());
    return finding.with(finding.report().withConfidence(confidence));
  }
}
