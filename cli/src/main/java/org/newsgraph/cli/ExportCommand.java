package org.newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Dumps a store. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return 0;
  }
}
