package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.server.NewsgraphServer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves a store. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Serves a store with Apache Jena Fuseki on this machine: web console and SPARQL, until Ctrl-C.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph serve",
      "  newsgraph serve --store press --port 3031",
      "  newsgraph serve --user desk --password-file pw   lets desk load articles while it serves"
    })
final class ServeCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "the port (default: ${DEFAULT-VALUE}; 0: any that is free)")
  private int port = NewsgraphServer.USUAL_PORT;

  @ArgGroup(exclusive = false, heading = "Who may write (without it, nobody):%n")
  private @Nullable LoginOption writer;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (NewsgraphServer server =
        NewsgraphServer.start(
            store.existing().path(),
            port,
            Optional.ofNullable(writer).map(LoginOption::credentials))) {
      announce(server, spec.commandLine().getOut());
      server.join();
    }
    return 0;
  }

  /** Says where the server is. */
  static void announce(NewsgraphServer server, PrintWriter out) {
    out.println("console  " + server.console());
    out.println("SPARQL   " + server.dataset() + "/query");
    out.println("Ctrl-C stops the server.");
    out.flush();
  }
}
