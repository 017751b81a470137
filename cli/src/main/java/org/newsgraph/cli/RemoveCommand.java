package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.finding.ArticleDescription;
import org.newsgraph.graph.Iris;
import org.newsgraph.journal.Journal;
import org.newsgraph.journal.JournalRecord;
import org.newsgraph.journal.StoreFolder;
import org.newsgraph.load.Sink;
import org.newsgraph.load.Tdb2Folder;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;
import org.newsgraph.run.JournalProjection;
import org.newsgraph.run.RunReport.Loading;
import org.newsgraph.run.StoreBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes articles out of a store. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Takes articles out of a store again, with everything that they alone supported.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph remove articles/monday.txt",
      "  newsgraph remove https://example.org/2024/monday"
    })
final class RemoveCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private EndpointOption server = new EndpointOption();

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "an article's input path as given, its path below the input root, or its URL")
  private List<String> sources = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    StoreFolder folder = store.existing();
    try (Sink sink = server.sinkOr(() -> Tdb2Folder.existing(folder.path()));
        Journal journal = Journal.open(folder.journal())) {
      List<String> inputs = inputs(journal);
      Loading loading =
          new StoreBuild(
                  folder,
                  new JournalProjection(new Iris(folder.base()), ProgramVersion.current()),
                  sink)
              .remove(journal, inputs);
      spec.commandLine()
          .getOut()
          .println(
              "%s taken out, %s left"
                  .formatted(
                      Readable.count(inputs.size(), "article"),
                      Readable.count(loading.articles(), "article")));
    }
    return 0;
  }

  /** The inputs that are meant; nothing is taken out when one is unknown. */
  private List<String> inputs(Journal journal) {
    Map<String, List<String>> byName = new LinkedHashMap<>();
    journal
        .records()
        .forEach(
            entry ->
                names(entry)
                    .forEach(
                        name ->
                            byName
                                .computeIfAbsent(name, key -> new ArrayList<>())
                                .add(entry.input())));
    List<String> unknown = sources.stream().filter(source -> !byName.containsKey(source)).toList();
    if (!unknown.isEmpty()) {
      throw new CodedException(
          ProblemCode.STORE_NO_ARTICLE,
          "The store %s holds no article of the path or URL %s; nothing was taken out. newsgraph query who-is-mentioned lists sources."
              .formatted(store.path(), String.join(", ", unknown)));
    }
    return sources.stream()
        .flatMap(source -> byName.getOrDefault(source, List.of()).stream())
        .distinct()
        .toList();
  }

  private static Stream<String> names(JournalRecord entry) {
    ArticleDescription article = entry.findings().article();
    return Stream.concat(
            Stream.of(entry.input(), article.source(), article.key()), article.url().stream())
        .distinct();
  }
}
