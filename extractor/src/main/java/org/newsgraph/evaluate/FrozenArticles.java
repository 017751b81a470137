package org.newsgraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.newsgraph.annotate.FrozenAnnotation;
import org.newsgraph.ask.StoreTarget;
import org.newsgraph.extract.Extractor;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.NamedGraph;
import org.newsgraph.graph.StoreGraphs;
import org.newsgraph.identify.Identifier;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;

/**
 * A gold folder whose articles were annotated before, in {@code frozen/NAME.json}: everything from
 * extraction to the questions is run on them, in memory and without models.
 *
 * @param gold the folder
 */
public record FrozenArticles(Path gold) {

  private static final String BASE = "http://localhost/id/";

  /**
   * The answers to the six questions.
   *
   * @throws CodedException if there are no frozen articles or one cannot be read
   */
  public AnswerRows answers() {
    List<ArticleFindings> findings = findings();
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    StoreGraphs graphs = new StoreGraphs(new Iris(BASE));
    Txn.executeWrite(
        store,
        () ->
            graphs
                .all(findings.stream(), new Identifier().identify(findings.stream()))
                .forEach(graph -> add(store, graph)));
    return AnswerRows.of(StoreTarget.of(store));
  }

  private static void add(DatasetGraph store, NamedGraph graph) {
    Node name = NodeFactory.createURI(graph.iri());
    graph.triples().forEach(t -> store.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
  }

  private List<ArticleFindings> findings() {
    FrozenAnnotation annotation = new FrozenAnnotation();
    Extractor extractor = new Extractor();
    try (Stream<Path> files = Files.list(gold.resolve("frozen"))) {
      List<ArticleFindings> findings = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        findings.add(extractor.extract(annotation.thaw(Files.readString(file))));
      }
      return findings;
    } catch (IOException e) {
      throw new CodedException(
          ProblemCode.EVALUATE_GOLD,
          "The frozen articles of %s cannot be read (%s). Expected are annotations in frozen/NAME.json."
              .formatted(gold, e.getMessage()),
          e);
    }
  }
}
