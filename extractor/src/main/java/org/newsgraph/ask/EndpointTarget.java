package org.newsgraph.ask;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.load.LoadException;
import org.newsgraph.load.SparqlEndpoint;
import org.newsgraph.problem.ProblemCode;

/** A dataset of a running server. */
public final class EndpointTarget implements QueryTarget {

  private final SparqlEndpoint endpoint;

  /** Asks the given dataset. */
  public EndpointTarget(SparqlEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public void ask(Query query, Consumer<Answer> reader) {
    boolean graph = query.isConstructType() || query.isDescribeType();
    Lang lang = graph ? Lang.NTRIPLES : ResultSetLang.RS_JSON;
    try (InputStream body =
        endpoint.query(query.serialize(), lang.getContentType().getContentTypeStr())) {
      reader.accept(graph ? graph(body) : results(body));
    } catch (IOException | RiotException e) {
      throw new LoadException(
          ProblemCode.ENDPOINT_FAILED,
          "%s did not answer as SPARQL asks (%s). Is it a Fuseki dataset?"
              .formatted(endpoint.dataset(), e),
          e);
    }
  }

  @Override
  public void close() {
    // Each request stands for itself: there is nothing to end.
  }

  private static Answer graph(InputStream body) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(body).lang(Lang.NTRIPLES).parse(graph);
    return new Answer.Triples(graph);
  }

  private static Answer results(InputStream body) {
    QueryExecResult result =
        RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
            .create(ResultSetLang.RS_JSON)
            .readAny(body, ARQ.getContext());
    return result.isBoolean()
        ? new Answer.Truth(result.booleanResult())
        : new Answer.Rows(result.rowSet());
  }
}
