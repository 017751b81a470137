package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.ask.AnswerFormat;
import org.newsgraph.ask.Questions;
import org.newsgraph.ask.StoreTarget;
import org.newsgraph.journal.StoreFolder;
import org.newsgraph.load.Sink;
import org.newsgraph.load.Tdb2Folder;
import org.newsgraph.load.Tdb2Sink;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;
import org.newsgraph.read.Inputs;
import org.newsgraph.run.RunReport;
import org.newsgraph.server.FreePort;
import org.newsgraph.server.NewsgraphServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows newsgraph on the articles that ship with it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Builds the sample articles into a fresh store, prints who met whom with the sentence that proves it, and serves console and SPARQL until Ctrl-C.",
    footerHeading = "%nExamples:%n",
    footer = {"  newsgraph demo", "  newsgraph demo --no-serve"})
final class DemoCommand implements Callable<Integer> {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "newsgraph-demo",
      description = "where the fresh store goes (default: ./${DEFAULT-VALUE})")
  private Path path = Path.of("newsgraph-demo");

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "the port (default: 3030, or the next that is free)")
  private Optional<Integer> port = Optional.empty();

  @Option(names = "--no-serve", description = "stops before serving")
  private boolean noServe;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    clear();
    StoreFolder store = StoreFolder.ofBase(path, StoreFolder.DEFAULT_BASE);
    Path articles = Samples.copyTo(path.resolve("samples"));
    int status = build(store, articles, out);
    out.println();
    print("who-met-whom", out);
    return noServe ? status : serve(status, out);
  }

  /** Takes an earlier demo away, and nothing else. */
  private void clear() {
    if (!Files.exists(path)) {
      return;
    }
    if (!StoreFolder.exists(path)) {
      throw new CodedException(
          ProblemCode.STORE_BROKEN,
          "%s is there already and is no store of newsgraph, so the demo does not touch it. Give another folder with --store."
              .formatted(path.toAbsolutePath().normalize()));
    }
    Tdb2Folder.orNew(path).close();
    try (Stream<Path> old = Files.walk(path)) {
      for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The earlier demo cannot be taken away", e);
    }
  }

  private int build(StoreFolder store, Path articles, PrintWriter out) {
    try (Sink sink = new Tdb2Sink(Tdb2Folder.orNew(path))) {
      Found found = new Found();
      RunReport report =
          new Reading(
                  store, Runtime.getRuntime().availableProcessors(), spec.commandLine().getErr())
              .run(new Inputs(List.of(articles.toString()), System.in), sink, found::note);
      new Summary(out, store).print(report, found);
      return report.rejects().isEmpty() ? 0 : Main.SOME_REJECTED;
    }
  }

  private void print(String question, PrintWriter out) {
    var asked = Questions.published().find(question);
    out.println(asked.words());
    try (StoreTarget target = StoreTarget.open(path)) {
      new AnswerPrinter(out, AnswerFormat.TABLE, asked.tableColumns())
          .print(target, asked.bind(Map.of()));
    }
  }

  private int serve(int status, PrintWriter out) {
    int wanted = port.orElseGet(() -> FreePort.from(NewsgraphServer.USUAL_PORT));
    try (NewsgraphServer server = NewsgraphServer.start(path, wanted, Optional.empty())) {
      if (port.isEmpty() && server.port() != NewsgraphServer.USUAL_PORT) {
        out.println(
            "Port %d is taken, so the demo is on port %d."
                .formatted(NewsgraphServer.USUAL_PORT, server.port()));
      }
      ServeCommand.announce(server, out);
      server.join();
    }
    return status;
  }
}
