package org.newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.problem.ProblemCode;

/** The contract through a real Fuseki, and what is particular to a server. */
class FusekiSinkTest implements SinkContract {

  private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
  private final FusekiServer server =
      FusekiServer.create().port(0).loopback(true).add("/news", dataset).build();

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Override
  public Sink empty(Path folder) {
    return new FusekiSink(endpoint("news"), 20_000);
  }

  @Override
  public List<String> triples(String iri) {
    return Txn.calculateRead(
        dataset,
        () ->
            Graphs.lines(
                dataset.stream(NodeFactory.createURI(iri), null, null, null).map(Quad::asTriple)));
  }

  @Test
  void aDatasetThatIsNotServedIsSaid() {
    try (Sink sink = new FusekiSink(endpoint("nowhere"))) {
      assertThatThrownBy(sink::digests)
          .isInstanceOfSatisfying(
              LoadException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.ENDPOINT_FAILED))
          .hasMessageContaining("404");
    }
  }

  @Test
  void aServerThatDoesNotRunIsSaid() {
    server.stop();
    try (Sink sink = new FusekiSink(endpoint("news"))) {
      assertThatThrownBy(() -> sink.apply(List.of(Graphs.of("a", "text")), List.of()))
          .isInstanceOfSatisfying(
              LoadException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.ENDPOINT_FAILED))
          .hasMessageContaining("running");
    }
  }

  private SparqlEndpoint endpoint(String name) {
    return new SparqlEndpoint(
        URI.create("http://localhost:%d/%s".formatted(server.getPort(), name)), Optional.empty());
  }
}
