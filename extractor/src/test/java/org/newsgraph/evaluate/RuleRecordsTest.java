package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.newsgraph.extract.confidence.Calibration;
import org.newsgraph.extract.confidence.Family;
import org.newsgraph.extract.confidence.RuleRecord;
import org.newsgraph.extract.confidence.Share;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleRecordsTest {

  private static final Path GOLD = Path.of("gold");
  private final Evaluation evaluation =
      Evaluation.of(GOLD, new FrozenArticles(GOLD).answers()::answers);

  @Test
  void seenAndUnseenAnswersAreCountedApartAndRulesWithoutAnswersStay() {
    RuleRecord silent = new RuleRecord("silent", Family.ROLE, Share.NONE, Share.NONE);
    List<RuleRecord> records =
        RuleRecords.of(List.of(silent), List.of(evaluation), List.of()).records();
    assertThat(records).contains(silent);
    assertThat(records)
        .filteredOn(record -> record.rule().equals("speech-after"))
        .singleElement()
        .satisfies(record -> assertThat(record.seen().right()).isPositive())
        .satisfies(record -> assertThat(record.unseen()).isEqualTo(Share.NONE));
  }

  @Test
  void theListOfRulesCanBeReadBack() {
    assertThat(new RuleRecords(Calibration.records()).text().lines())
        .filteredOn(line -> !line.startsWith("#"))
        .hasSameSizeAs(Calibration.records())
        .allMatch(line -> line.matches("[a-z-]+\t[a-z]+\t\\d+/\\d+\t\\d+/\\d+"));
  }

  @Test
  void reliabilityIsMeasuredOnArticlesThatAreLeftOut() {
    String text =
        RuleRecords.of(List.of(), List.of(), List.of(evaluation))
            .crossValidated(List.of(evaluation))
            .text();
    assertThat(text).contains("| stated confidence |", "| statement | ", "| all | ");
  }
}
