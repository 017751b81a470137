package org.newsgraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionsTest {

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private final Example example = new Example();

  static List<String> questions() {
    return Example.questions();
  }

  @Test
  void theIndexListsEveryQuestion() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(""))) {
      assertThat(files.map(Path::toString).filter(name -> name.endsWith(".rq")))
          .containsExactlyInAnyOrderElementsOf(
              questions().stream().map(name -> name + ".rq").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theExampleGivesTheExpectedAnswer(String question) throws IOException {
    String answer = example.ask(question, Map.of());
    Path expected = Path.of("expected", question + ".csv");
    if (UPDATE) {
      Files.writeString(expected, answer);
    }
    assertThat(expected).hasContent(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      textBlock =
          """
          who-is-mentioned: source,person,name,aliases,sameAs
          who-met-whom: source,event,kind,person,name,other,otherName,status,date,place,placeName,confidence,evidence,title,published,url
          who-said-what: source,statement,speaker,name,quote,date,evidence
          who-holds-which-role: source,person,name,role,of,former,evidence
          who-was-where: source,event,person,name,place,placeName,date,status,evidence
          who-is-in-which-work: source,work,title,type,person,name,how,evidence
          """)
  void thePromisedColumnsComeFirst(String question, String columns) {
    assertThat(example.ask(question, Map.of())).startsWith(columns + ",");
  }

  @Test
  void onlyActualEncountersAnswerByStatus() {
    assertThat(met("status", "actual"))
        .containsExactly("Mara Lindqvist/Tomas Reyes", "Ida Okafor/Mara Lindqvist");
    assertThat(met("status", "denied")).containsExactly("Ida Okafor/Tomas Reyes");
    assertThat(met("status", "planned")).hasSize(3);
    assertThat(met("status", "alleged")).isEmpty();
  }

  @Test
  void thePersonWhoIsAskedForStandsFirst() {
    assertThat(met("status", "actual", "who", "Mara Lindqvist"))
        .containsExactly("Mara Lindqvist/Tomas Reyes", "Mara Lindqvist/Ida Okafor");
    assertThat(met("status", "actual", "who", "Mara Lindqvist", "whom", "Ida Okafor"))
        .containsExactly("Mara Lindqvist/Ida Okafor");
    assertThat(met("who", "Nobody Known")).isEmpty();
  }

  @Test
  void datesOfAnyPrecisionAreComparedAsFarAsTheyAreKnown() {
    assertThat(met("status", "actual", "from", "2026-01-01")).hasSize(1);
    assertThat(met("status", "actual", "to", "2025-06-30")).hasSize(1);
    assertThat(met("status", "actual", "from", "2025-06-30")).hasSize(2);
    assertThat(met("status", "actual", "from", "2026-03-02", "to", "2026-03-02")).hasSize(1);
    assertThat(met("status", "actual", "from", "2026-03-03")).isEmpty();
  }

  @Test
  void rowsOfLittleConfidenceAreLeftOut() {
    assertThat(met("min-confidence", "0")).hasSize(6);
    assertThat(met("min-confidence", "0.85")).hasSize(3);
    assertThat(met("min-confidence", "0.9")).hasSize(2);
    assertThat(met("min-confidence", "1.1")).isEmpty();
  }

  @Test
  void aParameterIsAValueAndNeverPartOfTheQuery() {
    assertThat(met("who", "\" ) } UNION { ?event ?p ?person } #")).isEmpty();
  }

  @Test
  void theReadmeShowsEveryQuestion() throws IOException {
    String table = questions().stream().map(QuestionsTest::section).collect(Collectors.joining());
    Path readme = Path.of("README.md");
    String text = Files.readString(readme);
    String start = text.substring(0, text.indexOf("## The questions") + 17);
    if (UPDATE) {
      Files.writeString(readme, start + table);
    }
    assertThat(readme).hasContent(start + table);
  }

  private static String section(String question) {
    List<String> comments =
        Example.text(question).lines().takeWhile(line -> line.startsWith("# ")).toList();
    String words = comments.get(0).substring(2);
    StringBuilder section =
        new StringBuilder("\n### [%s](%s.rq)\n\n".formatted(question, question));
    section.append(
        "%s Answer on the example: [CSV](expected/%s.csv).\n".formatted(words, question));
    comments.stream()
        .skip(1)
        .filter(line -> !line.startsWith("# param:") && !line.startsWith("# table:"))
        .forEach(line -> section.append(line.substring(2)).append('\n'));
    section.append('\n');
    comments.stream()
        .filter(line -> line.startsWith("# param:"))
        .forEach(line -> section.append("- `%s`\n".formatted(line.substring(9))));
    return section.toString();
  }

  private List<String> met(String... parameters) {
    Map<String, String> values =
        Stream.iterate(0, i -> i < parameters.length, i -> i + 2)
            .collect(Collectors.toMap(i -> parameters[i], i -> parameters[i + 1]));
    String answer = example.ask("who-met-whom", values);
    List<String> columns = List.of(answer.lines().findFirst().orElseThrow().split(","));
    return answer
        .lines()
        .skip(1)
        .map(line -> line.split(","))
        .map(cells -> cells[columns.indexOf("name")] + "/" + cells[columns.indexOf("otherName")])
        .toList();
  }
}
