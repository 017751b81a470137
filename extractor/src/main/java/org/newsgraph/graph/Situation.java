package org.newsgraph.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A finding in the vocabulary's terms, before it has a name.
 *
 * @param kind the class of what is told; the node's type only if it is actual
 * @param label what is told, in a few words for people
 * @param content all that tells it from others of its article
 * @param properties what the finding itself says
 * @param reported what stands on the article's report, as articles may differ in it
 * @param shortcuts what it says in short, if it is actual
 */
record Situation(
    Node kind,
    String label,
    List<String> content,
    List<Property> properties,
    List<Property> reported,
    List<Triple> shortcuts) {

  /** A predicate with its object. */
  record Property(Node predicate, Node object) {}
}
