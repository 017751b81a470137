package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.newsgraph.evaluate.Evaluation;
import org.newsgraph.evaluate.Faults;
import org.newsgraph.evaluate.Figures;
import org.newsgraph.evaluate.Interval;
import org.newsgraph.evaluate.ScoreSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the answers on articles whose answers people made by hand. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Builds the articles of gold folders into stores of their own, asks the six questions and prints precision, recall and F1 of each, with 95 %% intervals.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph evaluate gold/",
      "  newsgraph evaluate --details gold/",
      "  newsgraph evaluate --write SCORES.md gold/",
      "  newsgraph evaluate --freeze gold/ && newsgraph evaluate --frozen gold/"
    })
final class EvaluateCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "GOLD_DIR",
      arity = "1..*",
      description = "folders with articles in text/NAME.txt and their answers in a/NAME.json")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--details",
      description = "lists each wrong and missed answer with its sentence and the rule to blame")
  private boolean details;

  @Option(
      names = "--frozen",
      description = "reads annotations from frozen/NAME.json: seconds, and no models")
  private boolean frozen;

  @Option(
      names = "--freeze",
      description = "only writes the annotations of the articles to frozen/NAME.json")
  private boolean freeze;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "also writes the scores to a page in Markdown, a section for each folder")
  private Optional<Path> page = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    for (Path path : folders) {
      GoldFolder gold = new GoldFolder(path, spec.commandLine().getErr());
      if (freeze) {
        gold.checked("text").freeze();
      } else {
        Evaluation evaluation =
            frozen
                ? gold.checked("frozen", "a").evaluateFrozen()
                : gold.checked("text", "a").evaluate();
        print(gold, evaluation);
        page.ifPresent(file -> write(file, gold.name(), evaluation));
      }
    }
    return 0;
  }

  private void print(GoldFolder gold, Evaluation evaluation) {
    PrintWriter out = spec.commandLine().getOut();
    if (folders.size() > 1) {
      out.println("== " + gold.path());
    }
    if (details) {
      evaluation
          .articles()
          .forEach(
              (name, article) ->
                  new Faults(article).lines().forEach(line -> out.println(name + "  " + line)));
    }
    evaluation.figures().forEach(figures -> out.println(line(figures)));
  }

  private static String line(Figures figures) {
    String more =
        figures.details().entrySet().stream()
            .map(detail -> "  " + detail.getKey() + " " + detail.getValue())
            .collect(Collectors.joining());
    return "%-17s P %s  R %s  F1 %s  (%d right, %d wrong, %d missed)%s"
        .formatted(
            figures.question().label(),
            cell(figures.precision()),
            cell(figures.recall()),
            cell(figures.f1()),
            figures.count().right(),
            figures.count().wrong(),
            figures.count().missed(),
            more);
  }

  private static String cell(Interval figure) {
    return String.format(
        Locale.ROOT, "%.3f [%.2f-%.2f]", figure.value(), figure.low(), figure.high());
  }

  private static void write(Path file, String name, Evaluation evaluation) {
    try {
      Files.writeString(file, ScoreSheet.read(file).with(name, evaluation).text());
    } catch (IOException e) {
      throw new UncheckedIOException("The page of scores %s cannot be written".formatted(file), e);
    }
  }
}
