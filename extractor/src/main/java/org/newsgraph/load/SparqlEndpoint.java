package org.newsgraph.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.newsgraph.problem.ProblemCode;

/**
 * A dataset of a running Fuseki, spoken to by the SPARQL 1.1 protocol. The dataset's own URL is
 * tried first; where the server offers no service there, the usual names below it.
 */
public final class SparqlEndpoint {

  /** Enough for the words of a refusal. */
  private static final int QUOTED_CHARACTERS = 300;

  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final URI dataset;
  private final Optional<Credentials> credentials;
  private final HttpClient client;

  /**
   * Nothing is sent yet.
   *
   * @param dataset the dataset's URL, such as {@code http://localhost:3030/news}
   * @param credentials sent with every request, also before the server asks for them
   */
  public SparqlEndpoint(URI dataset, Optional<Credentials> credentials) {
    this.dataset = requireHttp(dataset);
    this.credentials = credentials;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
  }

  /** The dataset's URL. */
  public URI dataset() {
    return dataset;
  }

  /**
   * Sends a query and returns the body of the answer, to be closed by the caller.
   *
   * @param accept the media type wanted
   * @throws LoadException if the server cannot be reached or refuses
   */
  public InputStream query(String query, String accept) {
    return send(List.of("", "query", "sparql"), "application/sparql-query", query, accept);
  }

  /**
   * Sends an update, which Fuseki carries out whole or not at all.
   *
   * @throws LoadException if the server cannot be reached or refuses
   */
  public void update(String update) {
    try (InputStream body =
        send(List.of("", "update"), "application/sparql-update", update, "*/*")) {
      body.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw failed("the connection broke (%s)".formatted(e), e);
    }
  }

  private InputStream send(List<String> services, String type, String body, String accept) {
    HttpResponse<InputStream> response = post(services.get(0), type, body, accept);
    for (String service : services.subList(1, services.size())) {
      if (!offersNoSuchService(response.statusCode())) {
        break;
      }
      HttpResponse<InputStream> next = post(service, type, body, accept);
      // A missing service below says less than what the dataset itself answered.
      response = next.statusCode() == 404 ? response : next;
    }
    if (response.statusCode() / 100 != 2) {
      throw refusal(response);
    }
    return response.body();
  }

  private static boolean offersNoSuchService(int status) {
    return status == 404 || status == 405 || status == 415 || status == 400;
  }

  private HttpResponse<InputStream> post(String service, String type, String body, String accept) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(service))
            .header("Content-Type", type + "; charset=utf-8")
            .header("Accept", accept)
            .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    credentials.ifPresent(known -> request.header("Authorization", known.basic()));
    try {
      return client.send(request.build(), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw failed("it cannot be reached (%s); is the server running there?".formatted(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("the request was interrupted", e);
    }
  }

  private URI at(String service) {
    String base = dataset.toString();
    return service.isEmpty()
        ? dataset
        : URI.create(base.endsWith("/") ? base + service : base + "/" + service);
  }

  private LoadException refusal(HttpResponse<InputStream> response) {
    int status = response.statusCode();
    if (status == 401 || status == 403) {
      return new LoadException(
          ProblemCode.ENDPOINT_DENIED,
          credentials
              .map(
                  known ->
                      "%s refuses the user \"%s\" (HTTP %d). Check name and password."
                          .formatted(dataset, known.user(), status))
              .orElse(
                  "%s wants a user and password (HTTP %d). Give --user and --password-file."
                      .formatted(dataset, status)));
    }
    if (status == 405) {
      return new LoadException(
          ProblemCode.ENDPOINT_DENIED,
          "%s allows no such request (HTTP 405): it is served to read only. Start newsgraph serve with --user and --password-file to write to it."
              .formatted(dataset));
    }
    return new LoadException(
        ProblemCode.ENDPOINT_FAILED,
        "%s answered HTTP %d: %s".formatted(dataset, status, words(response)));
  }

  private static String words(HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      byte[] start = body.readNBytes(QUOTED_CHARACTERS);
      return new String(start, StandardCharsets.UTF_8).replaceAll("\\s+", " ").strip();
    } catch (IOException e) {
      return "(no reason readable: %s)".formatted(e);
    }
  }

  private LoadException failed(String why, Exception cause) {
    return new LoadException(
        ProblemCode.ENDPOINT_FAILED, "%s did not answer: %s.".formatted(dataset, why), cause);
  }

  private static URI requireHttp(URI dataset) {
    String scheme = Optional.ofNullable(dataset.getScheme()).orElse("");
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new LoadException(
          ProblemCode.ENDPOINT_FAILED,
          "An endpoint like http://localhost:3030/news was expected, not: " + dataset);
    }
    return dataset;
  }
}
