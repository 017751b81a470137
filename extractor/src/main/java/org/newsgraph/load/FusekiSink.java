package org.newsgraph.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.newsgraph.graph.NamedGraph;
import org.newsgraph.problem.ProblemCode;

/**
 * A dataset of a running Fuseki, ours or the user's own. Graphs travel in batches; each batch is
 * one SPARQL update, so that the server carries it out whole or not at all:
 *
 * <pre>
 * DROP SILENT GRAPH &lt;g1&gt; ;
 * INSERT DATA { GRAPH &lt;g1&gt; { ... } } ;
 * </pre>
 */
public final class FusekiSink implements Sink {

  private static final String DIGESTS =
      """
      SELECT ?graph ?digest
      WHERE { GRAPH ?graph { ?graph <https://w3id.org/newsgraph/ontology#digest> ?digest } }
      """;

  /** Some 16 MB of text: large enough to be cheap, small enough for a server's memory. */
  private static final int BATCH_CHARACTERS = 16_000_000;

  private final SparqlEndpoint endpoint;
  private final int batchCharacters;

  /** Writes to the given dataset. */
  public FusekiSink(SparqlEndpoint endpoint) {
    this(endpoint, BATCH_CHARACTERS);
  }

  /**
   * Writes to the given dataset in requests that end at the first graph beyond the given length.
   */
  FusekiSink(SparqlEndpoint endpoint, int batchCharacters) {
    this.endpoint = endpoint;
    this.batchCharacters = batchCharacters;
  }

  @Override
  public Map<String, String> digests() {
    try (InputStream body =
        endpoint.query(DIGESTS, ResultSetLang.RS_JSON.getContentType().getContentTypeStr())) {
      Map<String, String> digests = new TreeMap<>();
      ResultSetMgr.read(body, ResultSetLang.RS_JSON)
          .forEachRemaining(
              row ->
                  digests.put(
                      row.getResource("graph").getURI(),
                      row.getLiteral("digest").getLexicalForm()));
      return digests;
    } catch (IOException | RuntimeException e) {
      throw e instanceof LoadException known ? known : unreadable(e);
    }
  }

  @Override
  public void apply(Collection<NamedGraph> put, Collection<String> remove) {
    StringBuilder batch = new StringBuilder();
    for (String iri : remove) {
      drop(iri, batch);
      sendIfLong(batch);
    }
    for (NamedGraph graph : put) {
      drop(graph.iri(), batch);
      insert(graph, batch);
      sendIfLong(batch);
    }
    send(batch);
  }

  @Override
  public void close() {
    // Each request stands for itself: there is nothing to end.
  }

  private static void drop(String iri, StringBuilder batch) {
    batch.append("DROP SILENT GRAPH <").append(iri).append("> ;\n");
  }

  private static void insert(NamedGraph graph, StringBuilder batch) {
    NodeFormatterNT formatter = new NodeFormatterNT();
    IndentedLineBuffer text = new IndentedLineBuffer();
    for (Triple triple : graph.triples()) {
      for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
        formatter.format(text, node);
        text.print(" ");
      }
      text.println(".");
    }
    batch.append("INSERT DATA { GRAPH <").append(graph.iri()).append("> {\n");
    batch.append(text.asString()).append("} } ;\n");
  }

  private void sendIfLong(StringBuilder batch) {
    if (batch.length() >= batchCharacters) {
      send(batch);
    }
  }

  private void send(StringBuilder batch) {
    if (!batch.isEmpty()) {
      endpoint.update(batch.toString());
      batch.setLength(0);
    }
  }

  private LoadException unreadable(Exception cause) {
    return new LoadException(
        ProblemCode.ENDPOINT_FAILED,
        "%s did not answer with SPARQL results (%s). Is it a Fuseki dataset?"
            .formatted(endpoint.dataset(), cause),
        cause);
  }
}
