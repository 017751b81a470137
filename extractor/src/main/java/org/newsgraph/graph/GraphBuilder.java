package org.newsgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.newsgraph.text.ContentHash;

/** Collects triples and makes them a named graph: each once, in the order of their N-Triples. */
final class GraphBuilder {

  private final SortedMap<String, Triple> triples = new TreeMap<>();

  void add(Node subject, Node predicate, Node object) {
    add(Triple.create(subject, predicate, object));
  }

  void add(Triple triple) {
    triples.put(line(triple), triple);
  }

  /** The graph of all that was added, with its digest. */
  NamedGraph build(String iri) {
    MessageDigest sha = ContentHash.sha256();
    triples.keySet().forEach(line -> sha.update(line.getBytes(StandardCharsets.UTF_8)));
    String digest = HexFormat.of().formatHex(sha.digest());
    Triple mark =
        Triple.create(NodeFactory.createURI(iri), Vocabulary.DIGEST, Literals.text(digest));
    SortedMap<String, Triple> all = new TreeMap<>(triples);
    all.put(line(mark), mark);
    List<Triple> ordered = new ArrayList<>(all.values());
    return new NamedGraph(iri, ordered, digest);
  }

  private static String line(Triple triple) {
    return NodeFmtLib.strNT(triple.getSubject())
        + " "
        + NodeFmtLib.strNT(triple.getPredicate())
        + " "
        + NodeFmtLib.strNT(triple.getObject())
        + " .\n";
  }
}
