package org.newsgraph.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.newsgraph.load.Credentials;
import org.newsgraph.load.Tdb2Folder;
import org.newsgraph.problem.ProblemCode;

/**
 * A store served by an embedded Fuseki on this machine only: SPARQL at {@code /news}, Fuseki's web
 * console at {@code /}. While it runs, no other process can open the store.
 */
public final class NewsgraphServer implements AutoCloseable {

  /** The port of a Fuseki unless another is named. */
  public static final int USUAL_PORT = 3030;

  private final FusekiServer fuseki;
  private final Tdb2Folder store;

  private NewsgraphServer(FusekiServer fuseki, Tdb2Folder store) {
    this.fuseki = fuseki;
    this.store = store;
  }

  /**
   * Starts serving.
   *
   * @param store the store's folder
   * @param port the port, or 0 for any that is free
   * @param writer who may write, by {@code /news/update}; without one nobody may
   * @throws org.newsgraph.load.LoadException if there is no store, or another process holds it
   * @throws ServeException if the port is in use
   */
  public static NewsgraphServer start(Path store, int port, Optional<Credentials> writer) {
    Tdb2Folder folder = Tdb2Folder.existing(store);
    try {
      FusekiServer server = build(folder, port, writer);
      server.start();
      return new NewsgraphServer(server, folder);
    } catch (FusekiException e) {
      folder.close();
      throw new ServeException(
          ProblemCode.SERVE_PORT,
          "Port %d cannot be served (%s). Another program uses it, or it is reserved: choose one with --port, 0 for any that is free."
              .formatted(port, reason(e)),
          e);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /** Where people point their browser: the console. */
  public URI console() {
    return URI.create("http://localhost:%d/".formatted(port()));
  }

  /** Where programs point their SPARQL client. */
  public URI dataset() {
    return console().resolve(ServiceConfiguration.NAME);
  }

  /** The port that is served. */
  public int port() {
    return fuseki.getPort();
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    fuseki.stop();
    store.close();
  }

  private static FusekiServer build(Tdb2Folder folder, int port, Optional<Credentials> writer) {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(port)
            .loopback(true)
            .fusekiModules(FusekiModules.create())
            .parseConfig(new ServiceConfiguration(folder.path(), writer).model());
    writer.ifPresent(known -> builder.securityHandler(WriterLogin.handler(known)));
    Console.addTo(builder);
    return builder.build();
  }

  private static String reason(FusekiException e) {
    return String.valueOf(
        Optional.ofNullable(e.getCause()).map(Throwable::getMessage).orElse(e.getMessage()));
  }
}
