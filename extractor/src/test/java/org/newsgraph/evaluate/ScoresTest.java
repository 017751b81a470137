package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What extraction scores on a few frozen articles: every change of it is seen in a commit. */
class ScoresTest {

  private static final Path GOLD = Path.of("gold");
  private static final Path PAGE = Path.of("../SCORES.md");

  @Test
  void thePageOfScoresTellsWhatExtractionScores() throws IOException {
    Evaluation evaluation = Evaluation.of(GOLD, new FrozenArticles(GOLD).answers()::answers);
    String page = Files.readString(PAGE);
    String scored = new ScoreSheet(page).with("gold", evaluation).text();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, scored);
    }
    assertThat(Files.readString(PAGE))
        .as(
            "If the new scores are meant, write them with -Dgolden.update=true, or with newsgraph evaluate --frozen --write SCORES.md extractor/gold")
        .isEqualTo(scored);
  }
}
