package org.newsgraph.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemCode;
import org.newsgraph.read.ReadOutcome;
import org.newsgraph.read.Unreadable;

class LocalRunnerTest {

  private static Stream<ReadOutcome> inputs(int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                new Unreadable(
                    "f" + i, new Problem(ProblemCode.READ_EMPTY, "f" + i + " is empty")));
  }

  @Test
  void outcomesComeInTheOrderOfTheInputsWhateverTheThreads() {
    List<String> sources = new ArrayList<>();
    new LocalRunner(4)
        .run(
            () -> inputs(100),
            input -> new Outcome.Skipped(input.source()),
            outcome -> sources.add(outcome.source()));
    assertThat(sources).isEqualTo(IntStream.range(0, 100).mapToObj(i -> "f" + i).toList());
  }

  @Test
  void whatNoArticleCanGetPastEndsTheRun() {
    assertThatThrownBy(
            () ->
                new LocalRunner(2)
                    .run(
                        () -> inputs(3),
                        input -> {
                          throw new CodedException(ProblemCode.ANNOTATE_NO_MODELS, "no models");
                        },
                        outcome -> {}))
        .isInstanceOf(CodedException.class)
        .hasMessage("no models");
  }
}
