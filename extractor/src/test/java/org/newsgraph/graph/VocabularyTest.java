package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void constantsAndTheOntologysTermsAreTheSame() {
    Graph ontology = RDFDataMgr.loadGraph("../ontology/newsgraph.ttl");
    Set<String> declared =
        ontology.stream()
            .map(t -> t.getSubject())
            .filter(Node::isURI)
            .map(Node::getURI)
            .filter(iri -> iri.startsWith(Vocabulary.NAMESPACE))
            .collect(Collectors.toSet());
    Set<String> constants =
        Arrays.stream(Vocabulary.class.getFields())
            .filter(field -> field.getType() == Node.class)
            .map(VocabularyTest::iri)
            .collect(Collectors.toSet());

    assertThat(constants).containsExactlyInAnyOrderElementsOf(declared);
  }

  private static String iri(Field field) {
    try {
      return ((Node) field.get(Vocabulary.NAMESPACE)).getURI();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
