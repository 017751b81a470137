package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.evaluate.score.Answers;
import org.newsgraph.evaluate.score.Question;
import org.newsgraph.evaluate.score.Row;
import org.newsgraph.extract.confidence.Share;

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

  private static final List<Row> PEOPLE =
      List.of(
          row("person", "p1", "name", "Ann Lee", "aliases", "Lee"),
          row("person", "p2", "name", "Mr Bo Rask", "aliases", ""));

  private static Row meeting(String status, String date) {
    return row(
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
        "the Oslo town hall",
        "rule",
        "meet-verb");
  }

  private static Row row(String... cells) {
    Map<String, String> columns = new HashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      columns.put(cells[i], cells[i + 1]);
    }
    return new Row(columns);
  }

  private static List<String> faults(Evaluation evaluation) {
    return new Faults(evaluation.articles().values().iterator().next()).lines();
  }

  @Test
  void rightAnswersScoreOne() {
    Evaluation evaluation =
        evaluate(
            new Answers(
                PEOPLE,
                List.of(meeting("actual", "2024-03-04"), meeting("planned", "")),
                List.of(row("speaker", "p1", "name", "Ann Lee", "quote", "We never met before.")),
                List.of(
                    row(
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
                List.of(row("person", "p1", "name", "Ann Lee", "placeName", "Oslo")),
                List.of(
                    row("title", "Spans", "person", "p2", "name", "Bo Rask", "how", "subject"))));
    assertThat(evaluation.figures())
        .allSatisfy(figures -> assertThat(figures.f1().value()).isEqualTo(1.0));
    assertThat(of(evaluation, Question.MET_ACTUAL).details())
        .containsEntry("date", new Share(1, 1))
        .containsEntry("place", new Share(1, 1));
    assertThat(faults(evaluation)).isEmpty();
  }

  @Test
  void wrongAnswersAreCountedAndNamed() {
    Evaluation evaluation =
        evaluate(
            new Answers(
                PEOPLE,
                List.of(meeting("denied", "")),
                List.of(
                    row(
                        "speaker",
                        "p2",
                        "name",
                        "Bo Rask",
                        "quote",
                        "We have met before now",
                        "rule",
                        "speech-after",
                        "evidence",
                        "\"We have met before now,\" said Rask.")),
                List.of(row("person", "p1", "name", "Ann Lee", "role", "mayor")),
                List.of(),
                List.of()));
    assertThat(of(evaluation, Question.MET_ANY))
        .extracting(Figures::count)
        .isEqualTo(new Counts(0, 1, 2));
    assertThat(of(evaluation, Question.SAID))
        .extracting(Figures::count)
        .isEqualTo(new Counts(0, 1, 1));
    assertThat(of(evaluation, Question.HOLDS_ROLE).f1().value()).isZero();
    assertThat(faults(evaluation))
        .contains(
            "missed met (any status): Ann Lee ~ Bo Rask (planned) -- found as denied by rule meet-verb",
            "missed said: Ann Lee: We never met before -- nothing found",
            "wrong  said: Bo Rask: We have met before now -- by rule speech-after",
            "      \"We have met before now,\" said Rask.");
  }

  @Test
  void aPersonTooManyIsWrong() {
    List<Row> people =
        List.of(PEOPLE.get(0), PEOPLE.get(1), row("person", "p3", "name", "Oslo", "aliases", ""));
    Evaluation evaluation =
        evaluate(new Answers(people, List.of(), List.of(), List.of(), List.of(), List.of()));
    assertThat(of(evaluation, Question.PEOPLE).precision().value()).isEqualTo(2 / 3.0);
    assertThat(of(evaluation, Question.PEOPLE).recall().value()).isEqualTo(1.0);
  }
}
