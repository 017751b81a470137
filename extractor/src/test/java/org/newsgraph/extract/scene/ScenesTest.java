package org.newsgraph.extract.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.extract.quotation.Quotations;
import org.newsgraph.fixture.FrozenText;
import org.newsgraph.fixture.TaggedCast;
import org.newsgraph.text.PartialDate;

/** The articles of the tests were published on Wednesday, 9 June 2021. */
class ScenesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an argument of the verb       | Elvas on Monday       | met      | 2021-06-07 | elvas
          the scene so far              | talked for an hour    | talked   | 2021-06-07 | elvas
          apart from the scene so far   | had first met         | met      | 2020-11    | madrid
          the journey to a meeting      | will travel to        | meet     | 2021-06-11 | lisbon
          a week of two months is none  | had visited Badajoz   | visited  |            | badajoz
          counted from the scene so far | Two days earlier      | received | 2021-06-05 | cascais
          the words of a quotation      | slept in Porto        | slept    | 2021-06-06 | porto
          who speaks it, does so apart  | slept in Porto        | said     |            |
          a place and what happens there| where Valadares spoke | spoke    | 2021-06-05 | geneva
          a period gives no date        | has lived in          | lived    |            | coimbra
          an arrangement, either side   | was to have met       | met      | 2021-06-10 | faro
          what is to come               | is going to open      | open     | 2022-03    | seville
          """)
  void anEventTakesPlaceAt(String why, String words, String event, String date, String place) {
    Scene scene = scene("water-talks", words, event);
    assertThat(scene.date().map(PartialDate::iso).orElse(null)).as("date").isEqualTo(date);
    assertThat(scene.place().orElse(null)).as("place").isEqualTo(place);
  }

  @Test
  void newsInThePerfectOpensTheSceneForWhatFollows() {
    assertThat(scene("quiet-evening", "in the lobby", "appeared"))
        .isEqualTo(
            new Scene(
                Optional.of(new PartialDate("2021-06-08")), Optional.of("cascais"), "the lobby"));
  }

  @Test
  void whoeverCrossesABorderLeavesTheScene() {
    Scene scene = scene("quiet-evening", "crossed the border", "called");
    assertThat(scene.place()).isEmpty();
    assertThat(scene.date()).contains(new PartialDate("2021-06-08"));
  }

  private static Scene scene(String name, String words, String event) {
    AnnotatedArticle article = FrozenText.of(ScenesTest.class, name);
    Scenes scenes = new Scenes(article, Quotations.of(article), TaggedCast.of(article));
    Sentence sentence =
        article.sentences().stream()
            .filter(candidate -> candidate.text().contains(words))
            .findFirst()
            .orElseThrow();
    int token = 0;
    while (!sentence.token(token).text().equals(event)) {
      token++;
    }
    return scenes.at(sentence.index(), token);
  }
}
