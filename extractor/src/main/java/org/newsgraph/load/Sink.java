package org.newsgraph.load;

import java.util.Collection;
import java.util.Map;
import org.newsgraph.graph.NamedGraph;

/** Where named graphs are loaded. */
public interface Sink extends AutoCloseable {

  /** The digest of every graph that is loaded, by the graph's IRI, as the graphs themselves say. */
  Map<String, String> digests();

  /**
   * Puts each graph in the place of what bears its name, and removes the named graphs. A reader
   * sees a graph as it was or as it is, never half of it; a run that breaks off leaves every graph
   * as it was or as it is to be.
   *
   * @throws LoadException if the store cannot be written; the message says what to do
   */
  void apply(Collection<NamedGraph> put, Collection<String> remove);

  @Override
  void close();
}
