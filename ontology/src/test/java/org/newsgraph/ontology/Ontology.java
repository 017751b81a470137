package org.newsgraph.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;

/** The files of this module, read. */
final class Ontology {

  static final String NAMESPACE = "https://w3id.org/newsgraph/ontology#";

  private static final Path ALIGNMENTS = Path.of("alignments");

  private final Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("shapes.ttl"));

  static Graph terms() {
    return RDFDataMgr.loadGraph("newsgraph.ttl");
  }

  static List<Path> alignments() {
    try (Stream<Path> files = Files.list(ALIGNMENTS)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DatasetGraph example() {
    return RDFDataMgr.loadDatasetGraph("examples/harbour.trig");
  }

  /** The graph that the Turtle holds, with the ontology's prefixes known. */
  static Graph turtle(String text) {
    String prefixes =
        """
        PREFIX kg: <%s>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        PREFIX : <http://example.org/>
        """
            .formatted(NAMESPACE);
    return RDFParser.fromString(prefixes + text, Lang.TURTLE).toGraph();
  }

  static Stream<Triple> find(Graph graph, Node predicate) {
    return graph.stream(Node.ANY, predicate, Node.ANY);
  }

  /** What the shapes have to say against the graph: their messages, each once, in order. */
  List<String> violations(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(ReportEntry::message)
        .distinct()
        .sorted()
        .toList();
  }
}
