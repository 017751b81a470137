package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.newsgraph.ask.Answer;
import org.newsgraph.ask.NamedQuestion;
import org.newsgraph.ask.Parameter;
import org.newsgraph.ask.Questions;
import org.newsgraph.ask.StoreTarget;
import org.newsgraph.evaluate.Answers;
import org.newsgraph.evaluate.Evaluation;
import org.newsgraph.evaluate.Figures;
import org.newsgraph.journal.StoreFolder;
import org.newsgraph.load.Sink;
import org.newsgraph.load.Tdb2Folder;
import org.newsgraph.load.Tdb2Sink;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;
import org.newsgraph.read.Inputs;
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
        "Builds the articles of a gold folder into a store of their own, asks the six questions and prints precision, recall and F1 of each.",
    footerHeading = "%nExamples:%n",
    footer = {"  newsgraph evaluate gold/", "  newsgraph evaluate --details gold/"})
final class EvaluateCommand implements Callable<Integer> {

  private static final List<String> QUESTIONS =
      List.of(
          "who-is-mentioned",
          "who-met-whom",
          "who-said-what",
          "who-holds-which-role",
          "who-was-where",
          "who-is-in-which-work");

  @Parameters(
      paramLabel = "GOLD_DIR",
      description = "a folder with articles in text/NAME.txt and their answers in a/NAME.json")
  private Path gold = Path.of("");

  @Option(names = "--details", description = "lists each wrong and missed answer")
  private boolean details;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (!Files.isDirectory(gold.resolve("text")) || !Files.isDirectory(gold.resolve("a"))) {
      throw new CodedException(
          ProblemCode.EVALUATE_GOLD,
          "%s is no gold folder: expected are articles in text/NAME.txt and answers in a/NAME.json."
              .formatted(gold));
    }
    try {
      Path work = Files.createTempDirectory("newsgraph-evaluate");
      try {
        print(evaluate(StoreFolder.ofBase(work.resolve("store"), StoreFolder.DEFAULT_BASE)));
      } finally {
        delete(work);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The store to evaluate on cannot be made or removed", e);
    }
    return 0;
  }

  private Evaluation evaluate(StoreFolder store) {
    try (Sink sink = new Tdb2Sink(Tdb2Folder.orNew(store.path()))) {
      new Reading(store, Runtime.getRuntime().availableProcessors(), spec.commandLine().getErr())
          .run(
              new Inputs(List.of(gold.resolve("text").toString()), System.in), sink, outcome -> {});
    }
    try (StoreTarget target = StoreTarget.open(store.path())) {
      List<Map<String, List<Map<String, String>>>> rows =
          QUESTIONS.stream().map(question -> rows(target, question)).toList();
      return Evaluation.of(gold, name -> answers(rows, name));
    }
  }

  private static Answers answers(List<Map<String, List<Map<String, String>>>> rows, String name) {
    List<List<Map<String, String>>> of =
        rows.stream().map(question -> question.getOrDefault(name, List.of())).toList();
    return new Answers(of.get(0), of.get(1), of.get(2), of.get(3), of.get(4), of.get(5));
  }

  /** The answer's rows by the name of the article: the last segment of its source, bare. */
  private static Map<String, List<Map<String, String>>> rows(StoreTarget target, String question) {
    List<Map<String, String>> rows = new ArrayList<>();
    NamedQuestion asked = Questions.published().find(question);
    boolean hasStatus = asked.parameters().stream().map(Parameter::name).anyMatch("status"::equals);
    target.ask(
        asked.bind(hasStatus ? Map.of("status", "any") : Map.of()),
        (Answer answer) -> answer.rows().forEach(binding -> rows.add(row(binding))));
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row ->
                    row.getOrDefault("source", "")
                        .replaceFirst(".*/", "")
                        .replaceFirst("\\.[a-z]+$", "")));
  }

  private static Map<String, String> row(Binding binding) {
    Map<String, String> row = new LinkedHashMap<>();
    for (Var variable : binding.varsMentioned()) {
      Optional.ofNullable(binding.get(variable))
          .map(EvaluateCommand::text)
          .ifPresent(value -> row.put(variable.getVarName(), value));
    }
    return row;
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private void print(Evaluation evaluation) {
    PrintWriter out = spec.commandLine().getOut();
    if (details) {
      evaluation
          .faults()
          .forEach((name, faults) -> faults.forEach(fault -> out.println(name + "  " + fault)));
    }
    evaluation.figures().forEach(figures -> out.println(line(figures)));
  }

  private static String line(Figures figures) {
    String more =
        figures.details().entrySet().stream()
            .map(detail -> "  " + detail.getKey() + " " + detail.getValue())
            .collect(Collectors.joining());
    return String.format(
        Locale.ROOT,
        "%-17s P %.3f  R %.3f  F1 %.3f [%.2f-%.2f]  (%d right, %d wrong, %d missed)%s",
        figures.question().label(),
        figures.precision(),
        figures.recall(),
        figures.f1(),
        figures.low(),
        figures.high(),
        figures.right(),
        figures.wrong(),
        figures.missed(),
        more);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
