package org.newsgraph.cli;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsgraph.load.Credentials;
import org.newsgraph.load.FusekiSink;
import org.newsgraph.load.Sink;
import org.newsgraph.load.SparqlEndpoint;
import org.newsgraph.load.Tdb2Folder;
import org.newsgraph.load.Tdb2Sink;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The running server that a command works on in place of a store's folder. */
final class EndpointOption {

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "the dataset of a running Fuseki, such as http://localhost:3030/news")
  private @Nullable URI url;

  @ArgGroup(exclusive = false)
  private @Nullable LoginOption login;

  Optional<SparqlEndpoint> endpoint() {
    return Optional.ofNullable(url).map(dataset -> new SparqlEndpoint(dataset, credentials()));
  }

  /** The sink of the server, or, where none is named, of the store's own dataset. */
  Sink sinkOr(Supplier<Tdb2Folder> dataset) {
    Optional<SparqlEndpoint> endpoint = endpoint();
    return endpoint.isPresent()
        ? new FusekiSink(endpoint.orElseThrow())
        : new Tdb2Sink(dataset.get());
  }

  private Optional<Credentials> credentials() {
    return Optional.ofNullable(login).map(LoginOption::credentials);
  }
}
