package org.newsgraph.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.newsgraph.graph.NamedGraph;

/** Small named graphs to load. */
final class Graphs {

  private static final Node SAYS = NodeFactory.createURI("http://example.org/says");
  private static final Node DIGEST =
      NodeFactory.createURI("https://w3id.org/newsgraph/ontology#digest");

  private Graphs() {}

  /** A graph that says each text, and its digest, which here is only the texts' hash code. */
  static NamedGraph of(String name, String... texts) {
    return graph(name, Stream.of(texts).map(NodeFactory::createLiteralString).toList());
  }

  /** A graph with one decimal, in the form given. */
  static NamedGraph withDecimal(String name, String decimal) {
    return graph(name, List.of(NodeFactory.createLiteralDT(decimal, XSDDatatype.XSDdecimal)));
  }

  /** The graph's triples as sorted lines of N-Triples. */
  static List<String> lines(NamedGraph graph) {
    return lines(graph.triples().stream());
  }

  /** The triples as sorted lines of N-Triples. */
  static List<String> lines(Stream<Triple> triples) {
    return triples.map(NodeFmtLib::str).sorted().toList();
  }

  private static NamedGraph graph(String name, List<Node> objects) {
    Node iri = NodeFactory.createURI("http://example.org/graph/" + name);
    String digest = Integer.toHexString(objects.hashCode());
    List<Triple> triples = new ArrayList<>();
    objects.forEach(object -> triples.add(Triple.create(iri, SAYS, object)));
    triples.add(Triple.create(iri, DIGEST, NodeFactory.createLiteralString(digest)));
    return new NamedGraph(iri.getURI(), triples, digest);
  }
}
