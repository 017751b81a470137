package org.newsgraph.graph;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * A graph of a store, whole.
 *
 * @param iri its name
 * @param triples its triples, each once, in canonical order; they hold the digest as a triple, too
 * @param digest the SHA-256 of its other triples in hexadecimal; two graphs of one name and digest
 *     are equal
 */
public record NamedGraph(String iri, List<Triple> triples, String digest) {

  /** Copies the list. */
  public NamedGraph {
    triples = List.copyOf(triples);
  }
}
