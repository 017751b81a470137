package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.export.Dump;
import org.newsgraph.export.DumpFormat;
import org.newsgraph.export.Rebase;
import org.newsgraph.journal.StoreFolder;
import org.newsgraph.load.Tdb2Folder;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a store out. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes all named graphs of a store to a file or standard output.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph export --format nq --output everything.nq",
      "  newsgraph export --format nq --sorted | sha256sum",
      "  newsgraph export --format trig --base https://data.example.org/id/"
    })
final class ExportCommand implements Callable<Integer> {

  /** The formats by the names that people give them. */
  enum Format {
    NQ,
    TRIG
  }

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "nq",
      description = "nq (N-Quads) or trig (TriG) (default: ${DEFAULT-VALUE})")
  private Format format = Format.NQ;

  @Option(names = "--sorted", description = "sorts the N-Quads: equal stores give equal bytes")
  private boolean sorted;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "where to write (default: standard output)")
  private @Nullable Path output;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "gives the data's IRIs another base on the way out")
  private @Nullable String base;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    StoreFolder folder = store.existing();
    Rebase rebase =
        Optional.ofNullable(base)
            .map(asked -> new StoreFolder(folder.path(), asked))
            .map(moved -> new Rebase(folder.base(), moved.base()))
            .orElseGet(Rebase::none);
    Dump dump = new Dump(dumpFormat(), rebase);
    try (Tdb2Folder dataset = Tdb2Folder.existing(folder.path());
        OutputStream out = open()) {
      dump.write(dataset.dataset(), out);
    } catch (IOException e) {
      throw new CodedException(
          ProblemCode.EXPORT_WRITE,
          "The dump cannot be written to %s (%s).".formatted(output, e.getMessage()),
          e);
    }
    return 0;
  }

  private DumpFormat dumpFormat() {
    if (format == Format.TRIG && sorted) {
      throw new ParameterException(spec.commandLine(), "--sorted goes with --format nq only");
    }
    return format == Format.TRIG
        ? DumpFormat.TRIG
        : sorted ? DumpFormat.SORTED_NQUADS : DumpFormat.NQUADS;
  }

  private OutputStream open() throws IOException {
    Optional<Path> file = Optional.ofNullable(output);
    return file.isPresent()
        ? new BufferedOutputStream(Files.newOutputStream(file.orElseThrow()))
        : new PrinterStream(spec.commandLine().getOut());
  }
}
