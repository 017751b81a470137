package org.newsgraph.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemCode;

/**
 * The list of inputs that were not taken, {@code rejects.jsonl} in the store's folder: one JSON
 * object a line with {@code source}, {@code code} and {@code reason}, by source. An input leaves
 * the list when a later build takes it.
 */
final class RejectsFile {

  private final ObjectMapper json = new ObjectMapper();
  private final Path path;
  private final Map<String, String> lines = new TreeMap<>();

  /** The list as the store's last build left it. */
  RejectsFile(Path path) {
    this.path = path;
    try {
      if (Files.exists(path)) {
        for (String line : Files.readAllLines(path)) {
          JsonNode reject = json.readTree(line);
          lines.put(reject.path("source").asText(), line);
        }
      }
    } catch (IOException e) {
      throw new CodedException(
          ProblemCode.STORE_BROKEN,
          "The list of rejects %s cannot be read (%s). Move it away and build again."
              .formatted(path, e.getMessage()),
          e);
    }
  }

  /** Takes note of what became of an input. */
  void note(Outcome outcome) {
    if (outcome instanceof Outcome.Rejected rejected) {
      lines.put(rejected.source(), line(rejected.source(), rejected.problem()));
    } else {
      lines.remove(outcome.source());
    }
  }

  private String line(String source, Problem problem) {
    return json.createObjectNode()
        .put("source", source)
        .put("code", problem.code().id())
        .put("reason", problem.message())
        .toString();
  }

  /** Writes the list in one step; a list without entries is no file. */
  void write() {
    try {
      if (lines.isEmpty()) {
        Files.deleteIfExists(path);
      } else {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.write(fresh, lines.values());
        Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new CodedException(
          ProblemCode.STORE_WRITE,
          "The list of rejects %s cannot be written (%s)".formatted(path, e.getMessage()),
          e);
    }
  }
}
