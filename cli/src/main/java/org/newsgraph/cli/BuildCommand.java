package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.journal.StoreFolder;
import org.newsgraph.load.Sink;
import org.newsgraph.load.Tdb2Folder;
import org.newsgraph.read.Inputs;
import org.newsgraph.run.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes articles into a store. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles, finds what they say and loads it into a store.",
      "The same article again: unchanged it is skipped, else its graph is replaced. A build that was broken off goes on where it was."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph build articles/",
      "  newsgraph build --store press monday.txt tuesday.html",
      "  curl -s https://example.org/a.txt | newsgraph build -",
      "  newsgraph build --endpoint http://localhost:3030/news --user desk --password-file pw articles/"
    })
final class BuildCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private EndpointOption server = new EndpointOption();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "the base of the data's IRIs, fixed at the store's first build (default: "
              + StoreFolder.DEFAULT_BASE
              + ")")
  private @Nullable String base;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "how many articles are read at a time (default: one for each processor)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "files (.txt, .html), folders, or - for standard input")
  private List<String> inputs = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    StoreFolder folder = folder();
    try (Sink sink = server.sinkOr(() -> Tdb2Folder.orNew(folder.path()))) {
      Found found = new Found();
      RunReport report =
          new Reading(folder, Math.max(1, threads), spec.commandLine().getErr())
              .run(new Inputs(inputs, System.in), sink, found::note);
      new Summary(spec.commandLine().getOut(), folder).print(report, found);
      return report.rejects().isEmpty() ? 0 : Main.SOME_REJECTED;
    }
  }

  private StoreFolder folder() {
    return Optional.ofNullable(base)
        .map(asked -> StoreFolder.ofBase(store.path(), asked))
        .orElseGet(
            () ->
                StoreFolder.exists(store.path())
                    ? StoreFolder.existing(store.path())
                    : StoreFolder.ofBase(store.path(), StoreFolder.DEFAULT_BASE));
  }
}
