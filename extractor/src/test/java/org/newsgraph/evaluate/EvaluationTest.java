package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  @TempDir private Path gold;

  @BeforeEach
  void writeGold() throws IOException {
    Files.createDirectories(gold.resolve("a"));
    Files.writeString(
        gold.resolve("a/one.json"),
        """
        {"article": "one.txt",
         "people": [{"name": "Ann Lee", "aliases": ["Lee"]}, {"name": "Bo Rask", "aliases": []}],
         "works": [{"title": "The Spans", "type": "film", "people": [{"name": "Bo Rask", "how": "subject"}]}],
         "meetings": [{"who": ["Ann Lee", "Bo Rask"], "where": "Oslo", "when": "2024-03-04", "status": "actual"},
                      {"who": ["Ann Lee", "Bo Rask"], "where": null, "when": null, "status": "planned"}],
         "presence": [{"who": "Ann Lee", "where": "Oslo", "when": null, "status": "actual"}],
         "statements": [{"who": "Ann Lee", "quote": "We never met before", "status": "direct"}],
         "roles": [{"who": "Ann Lee", "role": "deputy mayor", "of": "Oslo", "former": true}],
         "notes": ""}
        """);
  }

  private Evaluation evaluate(Answers answers) {
    return Evaluation.of(gold, name -> answers);
  }

  private static Figures of(Evaluation evaluation, Question question) {
    return evaluation.figures().get(question.ordinal());
  }

  private static final List<Map<String, String>> PEOPLE =
      List.of(
          Map.of("person", "p1", "name", "Ann Lee", "aliases", "Lee"),
          Map.of("person", "p2", "name", "Mr Bo Rask", "aliases", ""));

  private static Map<String, String> meeting(String status, String date) {
    return Map.of(
        "person",
        "p1",
        "name",
        "Ann Lee",
        "other",
        "p2",
        "otherName",
        "Bo Rask",
        "status",
        status,
        "date",
        date,
        "placeName",
        "the Oslo town hall");
  }

  @Test
  void rightAnswersScoreOne() {
    Evaluation evaluation =
        evaluate(
            new Answers(
                PEOPLE,
                List.of(meeting("actual", "2024-03-04"), meeting("planned", "")),
                List.of(
                    Map.of("speaker", "p1", "name", "Ann Lee", "quote", "We never met before.")),
                List.of(
                    Map.of(
                        "person",
                        "p1",
                        "name",
                        "Ann Lee",
                        "role",
                        "deputy mayor",
                        "of",
                        "Oslo",
                        "former",
                        "true")),
                List.of(Map.of("person", "p1", "name", "Ann Lee", "placeName", "Oslo")),
                List.of(
                    Map.of(
                        "title", "Spans", "person", "p2", "name", "Bo Rask", "how", "subject"))));
    assertThat(evaluation.figures()).allSatisfy(figures -> assertThat(figures.f1()).isEqualTo(1.0));
    assertThat(of(evaluation, Question.MET_ACTUAL).details())
        .containsEntry("date", "1/1")
        .containsEntry("place", "1/1");
    assertThat(evaluation.faults().get("one")).isEmpty();
  }

  @Test
  void wrongAnswersAreCountedAndNamed() {
    Evaluation evaluation =
        evaluate(
            new Answers(
                PEOPLE,
                List.of(meeting("denied", "")),
                List.of(
                    Map.of("speaker", "p2", "name", "Bo Rask", "quote", "We have met before now")),
                List.of(Map.of("person", "p1", "name", "Ann Lee", "role", "mayor")),
                List.of(),
                List.of()));
    assertThat(of(evaluation, Question.MET_ANY))
        .extracting(Figures::right, Figures::wrong, Figures::missed)
        .containsExactly(0, 1, 2);
    assertThat(of(evaluation, Question.SAID))
        .extracting(Figures::right, Figures::wrong, Figures::missed)
        .containsExactly(0, 1, 1);
    assertThat(of(evaluation, Question.HOLDS_ROLE).f1()).isZero();
    assertThat(evaluation.faults().get("one"))
        .anyMatch(fault -> fault.startsWith("missed meeting: Ann Lee ~ Bo Rask (planned)"))
        .anyMatch(fault -> fault.startsWith("wrong said: Bo Rask: We have met"));
  }

  @Test
  void aPersonTooManyIsWrong() {
    List<Map<String, String>> people =
        List.of(
            PEOPLE.get(0), PEOPLE.get(1), Map.of("person", "p3", "name", "Oslo", "aliases", ""));
    Evaluation evaluation =
        evaluate(new Answers(people, List.of(), List.of(), List.of(), List.of(), List.of()));
    assertThat(of(evaluation, Question.PEOPLE).precision()).isEqualTo(2 / 3.0);
    assertThat(of(evaluation, Question.PEOPLE).recall()).isEqualTo(1.0);
  }
}
