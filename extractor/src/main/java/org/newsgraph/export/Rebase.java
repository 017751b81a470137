package org.newsgraph.export;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Moves IRIs from one base to another; what does not begin with the first stays.
 *
 * @param from the base that the store's IRIs have
 * @param to the base they get
 */
public record Rebase(String from, String to) {

  /** Leaves every IRI as it is. */
  public static Rebase none() {
    return new Rebase("", "");
  }

  Quad move(Quad quad) {
    return from.equals(to)
        ? quad
        : Quad.create(
            move(quad.getGraph()),
            move(quad.getSubject()),
            move(quad.getPredicate()),
            move(quad.getObject()));
  }

  private Node move(Node node) {
    return node.isURI() && node.getURI().startsWith(from)
        ? NodeFactory.createURI(to + node.getURI().substring(from.length()))
        : node;
  }
}
