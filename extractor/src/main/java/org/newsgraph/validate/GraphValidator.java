package org.newsgraph.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.NamedGraph;

/** Holds graphs against SHACL shapes, which are read once. May be used by several threads. */
public final class GraphValidator {

  private static final String SHAPES = "/org/newsgraph/ontology/shapes.ttl";

  private final Shapes shapes;

  /** With the given shapes. */
  public GraphValidator(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /** With the ontology's own shapes. */
  public static GraphValidator ofOntology() {
    try (InputStream turtle =
        Objects.requireNonNull(
            GraphValidator.class.getResourceAsStream(SHAPES),
            "The ontology is not on the classpath")) {
      return new GraphValidator(RDFParser.source(turtle).lang(Lang.TURTLE).toGraph());
    } catch (IOException e) {
      throw new UncheckedIOException("The shapes could not be read", e);
    }
  }

  /** Whether the graph of one article keeps to the shapes, by itself. */
  public Verdict validate(NamedGraph named) {
    Graph graph = GraphFactory.createDefaultGraph();
    named.triples().forEach(graph::add);
    return validate(graph);
  }

  private Verdict validate(Graph graph) {
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    if (report.conforms()) {
      return new Accepted();
    }
    List<Violation> violations =
        report.getEntries().stream()
            .map(GraphValidator::violation)
            .distinct()
            .sorted(Comparator.comparing(Violation::toString))
            .toList();
    return new Rejected(violations);
  }

  private static Violation violation(ReportEntry entry) {
    String path = Optional.ofNullable(entry.resultPath()).map(Path::toString).orElse("");
    return new Violation(turtle(entry.focusNode()), path, turtle(entry.value()), entry.message());
  }

  private static String turtle(@Nullable Node node) {
    return node == null ? "" : NodeFmtLib.strTTL(node);
  }
}
