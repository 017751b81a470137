package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.evaluate.Evaluation;
import org.newsgraph.evaluate.Reliability;
import org.newsgraph.evaluate.RuleRecords;
import org.newsgraph.evaluate.ScoreSheet;
import org.newsgraph.extract.confidence.Calibration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how often each rule is right, for the confidence of findings. */
@Command(
    name = "calibrate",
    mixinStandardHelpOptions = true,
    description = {
      "Measures on frozen gold folders (see evaluate --freeze) how often answers are right, by their confidence.",
      "With --rules, counts how often each rule is right and writes the counts, from which confidences are made; the table then shows how well they hold on articles that are left out."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph calibrate gold/",
      "  newsgraph calibrate --rules rules.txt --seen old-gold/ --page docs/confidence.md new-gold/"
    })
final class CalibrateCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "GOLD_DIR",
      arity = "1..*",
      description = "folders of articles that were not at hand when the rules were written")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--seen",
      paramLabel = "GOLD_DIR",
      description = "folders of articles that were at hand; their answers count little")
  private List<Path> seen = new ArrayList<>();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "where the counts of each rule are written")
  private Optional<Path> rules = Optional.empty();

  @Option(
      names = "--page",
      paramLabel = "FILE",
      description = "a page in Markdown whose section 'Measured' takes the table")
  private Optional<Path> page = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    List<Evaluation> unseen = evaluate(folders);
    RuleRecords records = RuleRecords.of(Calibration.records(), evaluate(seen), unseen);
    rules.ifPresent(file -> write(file, records.text()));
    Reliability reliability =
        rules.isPresent() ? records.crossValidated(unseen) : Reliability.of(unseen);
    spec.commandLine().getOut().print(reliability.text());
    page.ifPresent(
        file -> write(file, ScoreSheet.read(file).with("Measured", reliability.text()).text()));
    return 0;
  }

  private List<Evaluation> evaluate(List<Path> gold) {
    return gold.stream()
        .map(path -> new GoldFolder(path, spec.commandLine().getErr()).checked("frozen", "a"))
        .map(GoldFolder::evaluateFrozen)
        .toList();
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("The file %s cannot be written".formatted(file), e);
    }
  }
}
