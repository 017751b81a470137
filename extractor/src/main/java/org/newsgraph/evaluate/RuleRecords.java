package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.evaluate.score.ArticleScore;
import org.newsgraph.extract.confidence.Calibration;
import org.newsgraph.extract.confidence.Family;
import org.newsgraph.extract.confidence.RuleRecord;
import org.newsgraph.extract.confidence.Share;

/**
 * The records of rules, counted on articles with answers made by hand.
 *
 * @param records one for every rule, by family and rule
 */
public record RuleRecords(List<RuleRecord> records) {

  private static final String COMMENT =
      """
      # How often each rule was right on articles with answers made by hand: rule, family, then right/all on articles that were
      # at hand when the rules were written, and right/all on articles that were not. Written by newsgraph calibrate; how it is
      # used stands in docs/confidence.md. Compiled by the newsgraph authors; GPL-3.0-or-later.
      """;

  /** Copies the list. */
  public RuleRecords {
    records = List.copyOf(records);
  }

  /**
   * Counts the records.
   *
   * @param known rules that have a record even where they gave no answer; those of indirect speech,
   *     for which the articles have no answers, keep theirs
   * @param seen articles that were at hand when the rules were written
   * @param unseen articles that were not
   */
  public static RuleRecords of(
      List<RuleRecord> known, List<Evaluation> seen, List<Evaluation> unseen) {
    Map<String, Family> families = new HashMap<>();
    known.forEach(record -> families.put(record.rule(), record.family()));
    Stream.of(seen, unseen)
        .flatMap(Judged::of)
        .forEach(judged -> families.put(judged.rule(), judged.family()));
    Map<String, Share> seenShares = shares(Judged.of(seen));
    Map<String, Share> unseenShares = shares(Judged.of(unseen));
    Set<String> rules = new TreeSet<>(families.keySet());
    Stream<RuleRecord> counted =
        rules.stream()
            .filter(rule -> families.get(rule) != Family.REPORTED)
            .map(
                rule ->
                    new RuleRecord(
                        rule,
                        families.getOrDefault(rule, Family.ENCOUNTER),
                        seenShares.getOrDefault(rule, Share.NONE),
                        unseenShares.getOrDefault(rule, Share.NONE)));
    Stream<RuleRecord> kept = known.stream().filter(record -> record.family() == Family.REPORTED);
    return new RuleRecords(
        Stream.concat(counted, kept)
            .sorted(Comparator.comparing(RuleRecord::family).thenComparing(RuleRecord::rule))
            .toList());
  }

  private static Map<String, Share> shares(Stream<Judged> answers) {
    Map<String, Share> shares = new HashMap<>();
    answers.forEach(judged -> shares.merge(judged.rule(), Share.of(judged.right()), Share::plus));
    return shares;
  }

  /** The records as the data file of rules holds them. */
  public String text() {
    return records.stream()
        .map(
            record ->
                "%s\t%s\t%s\t%s"
                    .formatted(record.rule(), record.family().id(), record.seen(), record.unseen()))
        .collect(Collectors.joining("\n", COMMENT, "\n"));
  }

  /**
   * How well the confidences hold on the unseen articles: those of an article are made from the
   * records on all other articles.
   *
   * @param unseen the articles that were counted as unseen
   */
  public Reliability crossValidated(List<Evaluation> unseen) {
    List<Judged> stated = new ArrayList<>();
    for (Evaluation evaluation : unseen) {
      for (ArticleScore article : evaluation.articles().values()) {
        List<Judged> own = Judged.of(article);
        Map<String, Share> shares = shares(own.stream());
        Calibration others =
            new Calibration(
                records.stream()
                    .map(record -> record.without(shares.getOrDefault(record.rule(), Share.NONE)))
                    .toList());
        own.forEach(judged -> stated.add(judged.stated(others.of(judged.family(), judged.rule()))));
      }
    }
    return new Reliability(stated);
  }
}
