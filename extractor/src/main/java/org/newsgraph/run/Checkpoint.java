package org.newsgraph.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;
import org.newsgraph.text.ContentHash;

/**
 * Remembers at which state a sink was last brought to what the journal gives, so that a build that
 * changes nothing need not map every article again. Only a saving: without the file, or when the
 * journal, the program or a digest in the sink differs from it, everything is compared anew.
 *
 * @param file where it is kept, in the store's folder
 * @param program names the program that maps findings to graphs
 */
record Checkpoint(Path file, String program) {

  /** Whether the sink of the digests is in step with a journal of the length. */
  boolean holds(long journalLength, Map<String, String> digests) {
    try {
      return Files.exists(file) && Files.readString(file).equals(state(journalLength, digests));
    } catch (IOException e) {
      return false;
    }
  }

  /** Remembers that the sink of the digests is in step with a journal of the length. */
  void keep(long journalLength, Map<String, String> digests) {
    try {
      Files.writeString(file, state(journalLength, digests));
    } catch (IOException e) {
      throw new CodedException(
          ProblemCode.STORE_WRITE,
          "The checkpoint %s cannot be written (%s).".formatted(file, e.getMessage()),
          e);
    }
  }

  private String state(long journalLength, Map<String, String> digests) {
    List<String> fields = new ArrayList<>(List.of(program, Long.toString(journalLength)));
    new TreeMap<>(digests)
        .forEach(
            (graph, digest) -> {
              fields.add(graph);
              fields.add(digest);
            });
    return ContentHash.of(fields);
  }
}
