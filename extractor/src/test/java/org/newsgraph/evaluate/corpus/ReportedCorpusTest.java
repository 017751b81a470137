package org.newsgraph.evaluate.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.evaluate.Counts;
import org.newsgraph.fixture.FrozenText;
import org.newsgraph.read.RawArticle;

class ReportedCorpusTest {

  private static final Path GOLD = Path.of("gold/reported");

  @Test
  void anArticleIsItsSentencesAndItsAnswers() {
    List<ReportedArticle> articles =
        ReportedArticle.of(
            """
            # A comment
            = harbour-talks | 2024-03-05
            Ann Lee said she would come.
            > Ann Lee | said | she would come
            An aide doubted that.
            > (An aide) | doubted | that
            = other | 2024-03-06
            Nobody spoke.
            """
                .lines()
                .toList());
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).text().article().text())
        .isEqualTo(
            "Title: harbour talks\nDate: 2024-03-05\n\nAnn Lee said she would come. An aide doubted that.\n");
    assertThat(articles.get(0).told())
        .extracting(told -> told.speaker().orElse("nobody"), ReportedArticle.Told::content)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Ann Lee", "she would come"),
            org.assertj.core.groups.Tuple.tuple("nobody", "that"));
    assertThat(articles.get(1).told()).isEmpty();
  }

  @Test
  void indirectSpeechOfTheTuningPartIsFound() throws IOException {
    assertThat(f1("tuning.txt")).isGreaterThan(0.9);
  }

  @Test
  void indirectSpeechOfThePartSetAsideIsFound() throws IOException {
    assertThat(f1("set-aside.txt")).isGreaterThan(0.8);
  }

  private static double f1(String file) throws IOException {
    CorpusScore score =
        new ReportedCorpus(Files.readAllLines(GOLD.resolve(file)))
            .score(ReportedCorpusTest::frozen);
    return score.groups().getOrDefault("speaker and content", new Counts(0, 0, 0)).f1();
  }

  private static AnnotatedArticle frozen(RawArticle article) {
    return FrozenText.of(ReportedCorpusTest.class, "reported/" + article.source());
  }
}
