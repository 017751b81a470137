package org.newsgraph.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.problem.ProblemCode;

/** Questions are found by name or by file. */
class QuestionsTest {

  private final Questions questions =
      new Questions(
          List.of(
              QuestionReader.read("who-met-whom", "# Who met whom?\nASK {}"),
              QuestionReader.read("who-was-where", "# Who was where?\nASK {}")));

  @Test
  void aNameIsFound() {
    assertThat(questions.find("who-was-where").words()).isEqualTo("Who was where?");
  }

  @Test
  void anUnknownNameListsAllAndNamesTheNearest() {
    assertThatThrownBy(() -> questions.find("who-met-who"))
        .isInstanceOfSatisfying(
            AskException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.QUERY_UNKNOWN))
        .hasMessageContaining("Did you mean who-met-whom?")
        .hasMessageContaining("who-met-whom, who-was-where");
  }

  @Test
  void aFileIsReadByItsPath(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.rq"), "# How many?\nASK {}");

    assertThat(questions.find(file.toString()).name()).isEqualTo("mine");
  }

  @Test
  void aFileThatIsNotThereIsNamed(@TempDir Path folder) {
    assertThatThrownBy(() -> questions.find(folder.resolve("none.rq").toString()))
        .isInstanceOf(AskException.class)
        .hasMessageContaining("none.rq");
  }
}
