package org.newsgraph.extract.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.finding.ArticleDescription;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Evidence;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.Presence;
import org.newsgraph.finding.Report;
import org.newsgraph.finding.Status;
import org.newsgraph.text.CodePoints;
import org.newsgraph.text.Span;

class CalibrationTest {

  private static RuleRecord presence(String rule, Share seen, Share unseen) {
    return new RuleRecord(rule, Family.PRESENCE, seen, unseen);
  }

  private static final Calibration CALIBRATION =
      new Calibration(
          List.of(
              presence("often-right", Share.NONE, new Share(950, 1000)),
              presence("once-right", Share.NONE, new Share(1, 1)),
              presence("often-wrong", Share.NONE, new Share(100, 1000)),
              presence("right-where-seen", new Share(100, 100), Share.NONE)));

  private static double of(String rule) {
    return CALIBRATION.of(Family.PRESENCE, rule);
  }

  @Test
  void aRuleWithManyAnswersIsAsSureAsTheyWereRight() {
    assertThat(of("often-right")).isBetween(0.93, 0.95);
    assertThat(of("often-wrong")).isBetween(0.10, 0.12);
  }

  @Test
  void aRuleWithFewAnswersIsAboutAsSureAsItsFamily() {
    assertThat(of("once-right")).isBetween(0.54, 0.57);
    assertThat(of("never-heard-of")).isBetween(0.52, 0.54);
    assertThat(CALIBRATION.of(Family.ROLE, "never-heard-of")).isBetween(0.52, 0.54);
  }

  @Test
  void whatWasSeenCountsLittle() {
    assertThat(of("right-where-seen")).isBetween(0.54, 0.60);
  }

  @Test
  void findingsTakeTheirRulesPrecisionAndKeepAllElse() {
    Finding finding =
        new Presence(
            "person/lee",
            "place/oslo",
            "arrived",
            Optional.empty(),
            new Report(
                Status.PLANNED,
                List.of(new Evidence(new Span(0, 3), "Lee")),
                "often-right",
                0.3,
                Optional.of("an aide")));
    List<Finding> found =
        CALIBRATION.of(new ArticleFindings(ARTICLE, List.of(), List.of(finding))).findings();
    assertThat(found)
        .containsExactly(finding.with(finding.report().withConfidence(of("often-right"))));
  }

  private static final ArticleDescription ARTICLE =
      new ArticleDescription(
          "a.txt",
          "a.txt",
          Optional.empty(),
          "",
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          "en",
          CodePoints.PLAIN);
}
