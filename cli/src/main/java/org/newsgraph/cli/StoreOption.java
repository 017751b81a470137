package org.newsgraph.cli;

import java.nio.file.Path;
import org.newsgraph.journal.StoreFolder;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "newsgraph-data",
      description = "the store's folder (default: ./${DEFAULT-VALUE})")
  private Path path = Path.of("newsgraph-data");

  Path path() {
    return path;
  }

  StoreFolder existing() {
    return StoreFolder.existing(path);
  }
}
