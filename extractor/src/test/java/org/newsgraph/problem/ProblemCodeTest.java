package org.newsgraph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemCodeTest {

  private static final Pattern HEADING = Pattern.compile("(?m)^## (NG-\\S+)$");

  @Test
  void everyCodeIsExplainedAndNoOther() throws IOException {
    List<String> explained =
        HEADING
            .matcher(Files.readString(Path.of("../docs/errors.md")))
            .results()
            .map(heading -> heading.group(1))
            .toList();
    assertThat(explained)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList());
  }

  @Test
  void everyCodeIsUsedOnce() {
    assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::id)).doesNotHaveDuplicates();
  }
}
