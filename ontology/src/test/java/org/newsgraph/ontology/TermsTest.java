package org.newsgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermsTest {

  private final Graph terms = Ontology.terms();

  static List<Path> alignments() {
    return Ontology.alignments();
  }

  @Test
  void everyTermHasOneLabelOneDefinitionSentenceAndOneExample() {
    for (Node term : declared()) {
      for (Node predicate :
          List.of(RDFS.label.asNode(), SKOS.definition.asNode(), SKOS.example.asNode())) {
        assertThat(terms.stream(term, predicate, Node.ANY)).as("%s %s", term, predicate).hasSize(1);
      }
      String definition =
          terms.stream(term, SKOS.definition.asNode(), Node.ANY)
              .map(t -> t.getObject().getLiteralLexicalForm())
              .collect(Collectors.joining());
      assertThat(definition).as("definition of %s", term).matches("[A-Z].*\\.");
    }
  }

  @Test
  void theOntologySpeaksOfNoTermThatItDoesNotDeclare() {
    Set<Node> declared = declared();
    assertThat(terms.stream())
        .flatMap(t -> List.of(t.getSubject(), t.getPredicate(), t.getObject()))
        .filteredOn(TermsTest::isOurs)
        .isSubsetOf(declared);
  }

  @Test
  void theExampleUsesDeclaredTermsOnly() {
    assertThat(Ontology.example().stream())
        .flatMap(TermsTest::nodes)
        .filteredOn(TermsTest::isOurs)
        .isSubsetOf(declared());
  }

  @Test
  void noPropertyOfASituationInfersThatItHappened() {
    Node event = term("Event");
    Set<Node> happened = below(event);
    assertThat(Ontology.find(terms, RDFS.domain.asNode()).map(Triple::getObject))
        .doesNotContainAnyElementsOf(happened);
    assertThat(terms.contains(term("Unrealised"), OWL.disjointWith.asNode(), event)).isTrue();
    assertThat(happened).doesNotContain(term("Planned"), term("Denied"));
  }

  @ParameterizedTest
  @MethodSource("alignments")
  void anAlignmentMapsDeclaredTermsAndDeclaresWhatItMapsTo(Path file) {
    Graph alignment = RDFDataMgr.loadGraph(file.toString());
    Set<Node> ours = declared();
    List<Triple> mappings = alignment.stream().filter(t -> isOurs(t.getSubject())).toList();
    assertThat(mappings).isNotEmpty();
    assertThat(mappings).extracting(Triple::getSubject).isSubsetOf(ours);
    assertThat(mappings)
        .extracting(Triple::getObject)
        .allMatch(target -> alignment.contains(target, RDF.type.asNode(), Node.ANY));
  }

  @ParameterizedTest
  @MethodSource("alignments")
  void noAlignmentMakesTheUnrealisedAnEvent(Path file) {
    Graph alignment = RDFDataMgr.loadGraph(file.toString());
    List<Node> unrealised =
        Stream.of("Situation", "Unrealised", "Planned", "Denied", "Hypothetical", "Alleged")
            .map(TermsTest::term)
            .toList();
    assertThat(Ontology.find(alignment, RDFS.subClassOf.asNode()).map(Triple::getSubject))
        .doesNotContainAnyElementsOf(unrealised);
  }

  private Set<Node> declared() {
    return Ontology.find(terms, RDF.type.asNode())
        .map(Triple::getSubject)
        .filter(TermsTest::isOurs)
        .collect(Collectors.toSet());
  }

  private Set<Node> below(Node type) {
    return Stream.concat(
            Stream.of(type),
            terms.stream(Node.ANY, RDFS.subClassOf.asNode(), type)
                .flatMap(t -> below(t.getSubject()).stream()))
        .collect(Collectors.toSet());
  }

  private static List<Node> nodes(Quad quad) {
    return List.of(quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  private static Node term(String name) {
    return org.apache.jena.graph.NodeFactory.createURI(Ontology.NAMESPACE + name);
  }

  private static boolean isOurs(Node node) {
    return node.isURI() && node.getURI().startsWith(Ontology.NAMESPACE);
  }
}
