package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.NamedGraph;
import org.newsgraph.load.Credentials;
import org.newsgraph.load.FusekiSink;
import org.newsgraph.load.LoadException;
import org.newsgraph.load.Sink;
import org.newsgraph.load.SparqlEndpoint;
import org.newsgraph.load.Tdb2Folder;
import org.newsgraph.load.Tdb2Sink;
import org.newsgraph.problem.ProblemCode;

/** A real server on a free port over a real store: what it answers and what it refuses. */
class NewsgraphServerTest {

  private static final Credentials EDITOR = new Credentials("editor", "correct horse");

  private static final NamedGraph GRAPH = graph("http://example.org/graph/1");

  @TempDir private Path store;

  private Optional<NewsgraphServer> server = Optional.empty();

  @BeforeEach
  void load() {
    try (Sink sink = new Tdb2Sink(Tdb2Folder.orNew(store))) {
      sink.apply(List.of(GRAPH), List.of());
    }
  }

  @AfterEach
  void stop() {
    server.ifPresent(NewsgraphServer::close);
  }

  @Test
  void aQuestionIsAnsweredFromTheUnionOfAllGraphs() throws Exception {
    serve(Optional.empty());

    assertThat(get("news?query=ASK%7B%3Fa%20%3Fb%20%22Ada%22%7D").body()).contains("true");
  }

  @Test
  void theConsoleIsAtTheTop() throws Exception {
    serve(Optional.empty());

    assertThat(get("").body()).contains("<title>Apache Jena Fuseki UI</title>");
    assertThat(get("$/server").body()).contains("\"/news\"");
    assertThat(get("$/stats/news").statusCode()).isEqualTo(200);
  }

  @Test
  void nobodyCanAdministerTheServer() throws Exception {
    serve(Optional.empty());

    for (String function :
        List.of("datasets?dbType=mem&dbName=x", "compact/news", "backup/news", "reload")) {
      assertThat(post("$/" + function, "", "text/plain", Optional.empty()).statusCode())
          .as(function)
          .isBetween(400, 499);
    }
  }

  @Test
  void withoutAWriterNobodyCanWrite() throws Exception {
    serve(Optional.empty());

    for (String path : List.of("news", "news/update", "news/query", "news/sparql")) {
      assertThat(update(path, Optional.of(EDITOR)).statusCode()).as(path).isBetween(400, 499);
    }
    assertThat(put("news/data?graph=http://example.org/g").statusCode()).isEqualTo(405);
    assertThat(put("news?graph=http://example.org/g").statusCode()).isBetween(400, 499);
  }

  @Test
  void withAWriterOthersCannotWrite() throws Exception {
    serve(Optional.of(EDITOR));

    assertThat(update("news/update", Optional.empty()).statusCode()).isEqualTo(401);
    assertThat(update("news/update", Optional.of(new Credentials("editor", "x"))).statusCode())
        .isEqualTo(401);
    assertThat(update("news", Optional.empty()).statusCode()).isBetween(400, 499);
    assertThat(put("news/data?graph=http://example.org/g").statusCode()).isEqualTo(405);
    assertThat(get("news?query=ASK%7B%3Fa%20%3Fb%20%22intruder%22%7D").body()).contains("false");
  }

  @Test
  void theWriterLoadsThroughTheServer() {
    NamedGraph other = graph("http://example.org/graph/2");
    NewsgraphServer running = serve(Optional.of(EDITOR));
    try (Sink sink = new FusekiSink(new SparqlEndpoint(running.dataset(), Optional.of(EDITOR)))) {
      sink.apply(List.of(other), List.of(GRAPH.iri()));

      assertThat(sink.digests()).containsOnlyKeys(other.iri());
    }
  }

  @Test
  void aSinkWithoutPasswordIsToldWhatToGive() {
    NewsgraphServer running = serve(Optional.of(EDITOR));
    try (Sink sink = new FusekiSink(new SparqlEndpoint(running.dataset(), Optional.empty()))) {
      assertThatThrownBy(() -> sink.apply(List.of(GRAPH), List.of()))
          .isInstanceOfSatisfying(
              LoadException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.ENDPOINT_DENIED))
          .hasMessageContaining("--password-file");
    }
  }

  @Test
  void aSinkOnAServerThatOnlyReadsIsToldSo() {
    NewsgraphServer running = serve(Optional.empty());
    try (Sink sink = new FusekiSink(new SparqlEndpoint(running.dataset(), Optional.of(EDITOR)))) {
      assertThatThrownBy(() -> sink.apply(List.of(GRAPH), List.of()))
          .isInstanceOfSatisfying(
              LoadException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.ENDPOINT_DENIED))
          .hasMessageContaining("read only");
    }
  }

  @Test
  void serviceCallsToOtherServersAreRefused() throws Exception {
    NewsgraphServer running = serve(Optional.empty());
    String query = "SELECT * { SERVICE <%s> { ?a ?b ?c } }".formatted(running.dataset());

    HttpResponse<String> answer = post("news", query, "application/sparql-query", Optional.empty());

    assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void aPortInUseIsSaid() {
    NewsgraphServer running = serve(Optional.empty());
    Path other = store.resolve("other");
    new Tdb2Sink(Tdb2Folder.orNew(other)).close();

    assertThatThrownBy(() -> NewsgraphServer.start(other, running.port(), Optional.empty()))
        .isInstanceOfSatisfying(
            ServeException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.SERVE_PORT))
        .hasMessageContaining("--port");
    assertThat(FreePort.from(running.port())).isNotEqualTo(running.port());
  }

  @Test
  void whenItStopsTheStoreCanBeOpenedAgain() {
    serve(Optional.empty()).close();

    try (Sink sink = new Tdb2Sink(Tdb2Folder.existing(store))) {
      assertThat(sink.digests()).containsOnlyKeys(GRAPH.iri());
    }
    server = Optional.empty();
  }

  private NewsgraphServer serve(Optional<Credentials> writer) {
    NewsgraphServer started = NewsgraphServer.start(store, 0, writer);
    server = Optional.of(started);
    return started;
  }

  /** By a connection of its own: a server may close one whose request it refused half read. */
  private static HttpResponse<String> send(HttpRequest request, BodyHandler<String> body)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request, body);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> put(String path) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "text/turtle")
            .PUT(BodyPublishers.ofString("<urn:a> <urn:b> \"intruder\" ."))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> update(String path, Optional<Credentials> credentials)
      throws IOException, InterruptedException {
    return post(
        path,
        "INSERT DATA { <urn:a> <urn:b> \"intruder\" }",
        "application/sparql-update",
        credentials);
  }

  private HttpResponse<String> post(
      String path, String body, String type, Optional<Credentials> credentials)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body));
    credentials.ifPresent(known -> request.header("Authorization", known.basic()));
    return send(request.build(), BodyHandlers.ofString());
  }

  private URI at(String path) {
    return URI.create(server.orElseThrow().console() + path);
  }

  private static NamedGraph graph(String iri) {
    var name = NodeFactory.createURI(iri);
    return new NamedGraph(
        iri,
        List.of(
            Triple.create(
                name,
                NodeFactory.createURI("http://example.org/name"),
                NodeFactory.createLiteralString("Ada")),
            Triple.create(
                name,
                NodeFactory.createURI("https://w3id.org/newsgraph/ontology#digest"),
                NodeFactory.createLiteralString("1"))),
        "1");
  }
}
