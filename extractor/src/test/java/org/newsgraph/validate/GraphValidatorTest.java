package org.newsgraph.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.NamedGraph;
import org.newsgraph.graph.Vocabulary;

class GraphValidatorTest {

  private final GraphValidator validator = GraphValidator.ofOntology();

  @Test
  void aGraphThatSaysNothingIsAccepted() {
    assertThat(validator.validate(new NamedGraph("http://example.org/g", List.of(), "")))
        .isEqualTo(new Accepted());
  }

  @Test
  void aViolationNamesNodePathAndExpectation() {
    Triple article =
        Triple.create(
            NodeFactory.createURI("http://example.org/a"), RDF.type.asNode(), Vocabulary.ARTICLE);

    assertThat(validator.validate(new NamedGraph("http://example.org/g", List.of(article), "")))
        .isEqualTo(
            new Rejected(
                List.of(
                    new Violation(
                        "<http://example.org/a>",
                        "<http://purl.org/dc/terms/identifier>",
                        "",
                        "an article has one key"),
                    new Violation(
                        "<http://example.org/a>",
                        "<https://w3id.org/newsgraph/ontology#source>",
                        "",
                        "an article has one source"))));
  }
}
