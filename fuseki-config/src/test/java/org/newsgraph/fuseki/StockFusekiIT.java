package org.newsgraph.fuseki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration in a Fuseki as its makers ship it, running as a process of its own. */
class StockFusekiIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir private Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private int port;
  private Process fuseki;

  @BeforeEach
  void start() throws Exception {
    makeStore(Files.createDirectories(folder.resolve("newsgraph-data/tdb2")));
    port = freePort();
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            Path.of("target/stock/jena-fuseki-server.jar").toAbsolutePath().toString(),
            "--localhost",
            "--port=" + port,
            "--config=" + Path.of("config.ttl").toAbsolutePath());
    command.environment().put("FUSEKI_BASE", folder.resolve("run").toString());
    File log = folder.resolve("fuseki.log").toFile();
    fuseki =
        command.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log).start();
    awaitAnswer();
  }

  @AfterEach
  void stop() throws InterruptedException {
    fuseki.destroy();
    fuseki.waitFor();
  }

  @Test
  void itAnswersFromTheUnionOfAllGraphs() throws Exception {
    String query =
        "SELECT (COUNT(*) AS ?n) { ?a <http://example.org/met> ?b . ?b <http://example.org/name> \"Bo\" }";

    assertThat(post("news", query, "application/sparql-query").body())
        .containsPattern("\"n\":[^}]*\"value\": *\"1\"");
  }

  @Test
  void itTakesNoUpdate() throws Exception {
    assertThat(post("news", "CLEAR ALL", "application/sparql-update").statusCode())
        .isBetween(400, 499);
    assertThat(post("news/update", "CLEAR ALL", "application/sparql-update").statusCode())
        .isBetween(400, 499);
  }

  private void awaitAnswer() throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers()) {
      assertThat(fuseki.isAlive()).as(() -> log(folder.resolve("fuseki.log"))).isTrue();
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(200);
    }
  }

  private boolean answers() throws Exception {
    try {
      return post("news", "ASK {}", "application/sparql-query").statusCode() == 200;
    } catch (ConnectException e) {
      return false;
    }
  }

  private HttpResponse<String> post(String path, String body, String type)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://localhost:%d/%s".formatted(port, path)))
            .header("Content-Type", type)
            .header("Accept", "application/sparql-results+json")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static String log(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void makeStore(Path location) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(location.toString());
    Txn.executeWrite(
        dataset,
        () -> {
          dataset.add(
              quad(
                  "(<http://example.org/g1> <http://example.org/a> <http://example.org/met> <http://example.org/b>)"));
          dataset.add(
              quad(
                  "(<http://example.org/g2> <http://example.org/b> <http://example.org/name> \"Bo\")"));
        });
    TDBInternal.expel(dataset);
  }

  private static Quad quad(String text) {
    return SSE.parseQuad("(quad " + text.substring(1));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
