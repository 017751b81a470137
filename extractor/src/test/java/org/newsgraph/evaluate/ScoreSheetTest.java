package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScoreSheetTest {

  private final Evaluation nothing = new Evaluation(new TreeMap<>());

  @Test
  void aSectionIsReplacedAndTheOthersStay() {
    ScoreSheet page =
        new ScoreSheet("# Scores\n\n## old\n\nold table\n\n## other\n\nother table\n");
    String text = page.with("old", nothing).text();
    assertThat(text)
        .startsWith("# Scores\n\n## old\n\n0 articles")
        .endsWith("\n\n## other\n\nother table\n")
        .doesNotContain("old table");
    assertThat(new ScoreSheet(text).with("old", nothing).text()).isEqualTo(text);
  }

  @Test
  void aNewSectionComesLast() {
    assertThat(new ScoreSheet("# Scores\n").with("new", nothing).text())
        .startsWith("# Scores\n\n## new\n\n0 articles")
        .contains("| met (actual) | 0.000 [0.00–0.00] |");
  }
}
