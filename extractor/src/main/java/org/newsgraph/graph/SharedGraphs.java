package org.newsgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.identify.Identities;
import org.newsgraph.identify.Identity;

/** Writes the graphs that belong to no single article. */
final class SharedGraphs {

  private final Identities identities;
  private final Iris iris;

  SharedGraphs(Identities identities, Iris iris) {
    this.identities = identities;
    this.iris = iris;
  }

  /** What is known of each entity across articles. */
  NamedGraph entities() {
    GraphBuilder graph = new GraphBuilder();
    identities.all().forEach(identity -> describe(identity, graph));
    return graph.build(iris.entitiesGraph());
  }

  /** Why each entity that stands in several articles is one. */
  NamedGraph decisions() {
    GraphBuilder graph = new GraphBuilder();
    identities.all().stream()
        .filter(identity -> identity.members().size() > 1)
        .forEach(identity -> explain(identity, graph));
    return graph.build(iris.identitiesGraph());
  }

  private void describe(Identity identity, GraphBuilder graph) {
    Node node = iris.entity(identity.path());
    graph.add(node, RDF.type.asNode(), Terms.of(identity.kind()));
    graph.add(node, RDFS.label.asNode(), Literals.text(identity.label()));
    identity
        .otherNames()
        .forEach(name -> graph.add(node, SKOS.altLabel.asNode(), Literals.text(name)));
    if (!identity.subtype().isEmpty()) {
      graph.add(node, Vocabulary.SUBTYPE, Literals.text(identity.subtype()));
    }
    if (!identity.links().isEmpty()) {
      String joined = String.join(" | ", identity.links());
      graph.add(node, Vocabulary.LINKS, Literals.text(joined));
      identity
          .links()
          .forEach(link -> graph.add(node, OWL.sameAs.asNode(), NodeFactory.createURI(link)));
    }
  }

  private void explain(Identity identity, GraphBuilder graph) {
    Node node = iris.decision(identity.path());
    graph.add(node, RDF.type.asNode(), Vocabulary.IDENTITY_DECISION);
    graph.add(node, Vocabulary.IDENTIFIES, iris.entity(identity.path()));
    graph.add(node, Vocabulary.RULE, Literals.text(identity.reason().rule()));
    graph.add(node, Vocabulary.REASON, Literals.text(identity.reason().words()));
    identity
        .members()
        .forEach(
            member -> {
              Node appearance = iris.appearance(member.article(), member.entity());
              graph.add(node, Vocabulary.MERGES, appearance);
            });
  }
}
