package org.newsgraph.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.graph.NamedGraph;
import org.newsgraph.load.Sink;

/**
 * Brings a sink to the state that the journal gives: graphs whose digest differs are put, graphs
 * that are no more are taken out, all others are left alone.
 */
final class GraphSync {

  private static final int BATCH = 2_000;

  /** How many graphs were put and taken out, and the digest of each graph that is there now. */
  record Change(int put, int removed, Map<String, String> digests) {}

  private final Sink sink;

  GraphSync(Sink sink) {
    this.sink = sink;
  }

  /**
   * Brings the sink to the given graphs, each of another name.
   *
   * @param loaded what the sink holds
   */
  Change bring(Map<String, String> loaded, Stream<NamedGraph> graphs) {
    Map<String, String> digests = new HashMap<>();
    Set<String> gone = new HashSet<>(loaded.keySet());
    List<NamedGraph> batch = new ArrayList<>();
    int put = 0;
    for (Iterator<NamedGraph> all = graphs.iterator(); all.hasNext(); ) {
      NamedGraph graph = all.next();
      gone.remove(graph.iri());
      digests.put(graph.iri(), graph.digest());
      if (!graph.digest().equals(loaded.get(graph.iri()))) {
        batch.add(graph);
        put++;
      }
      if (batch.size() == BATCH) {
        sink.apply(batch, List.of());
        batch.clear();
      }
    }
    if (!batch.isEmpty() || !gone.isEmpty()) {
      sink.apply(batch, gone.stream().sorted().toList());
    }
    return new Change(put, gone.size(), digests);
  }
}
