package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.identify.Identifier;
import org.newsgraph.identify.Identities;
import org.newsgraph.validate.Accepted;
import org.newsgraph.validate.GraphValidator;

class StoreGraphsTest {

  private static final Path EXAMPLE = Path.of("..", "ontology", "examples", "harbour.trig");

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);
  private final List<ArticleFindings> articles =
      List.of(SampleArticles.harbour(), SampleArticles.reunion());
  private final List<NamedGraph> graphs = graphs(articles);

  private List<NamedGraph> graphs(List<ArticleFindings> of) {
    Identities identities = new Identifier().identify(of.stream());
    return new StoreGraphs(iris).all(of.stream(), identities).toList();
  }

  @Test
  void oneGraphAnArticleThenEntitiesThenIdentities() {
    assertThat(graphs)
        .extracting(NamedGraph::iri)
        .containsExactly(
            "http://localhost:3030/id/graph/https%3A/~/news.example/harbour%3Fid%3D7%26x%3D%C3%BC",
            "http://localhost:3030/id/graph/reunion.txt",
            "http://localhost:3030/id/graph/entities",
            "http://localhost:3030/id/graph/identities");
  }

  @Test
  void everyArticleGraphKeepsToTheShapes() {
    GraphValidator validator = GraphValidator.ofOntology();
    assertThat(validator.validate(graphs.get(0))).isEqualTo(new Accepted());
    assertThat(validator.validate(graphs.get(1))).isEqualTo(new Accepted());
  }

  @Test
  void theShippedExampleIsWhatTheseArticlesGive() throws IOException {
    String trig = trig(graphs);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(EXAMPLE, trig);
    }
    assertThat(EXAMPLE).hasContent(trig);
  }

  @Test
  void whatIsNotActualHasNeitherEventClassNorShortcut() {
    Node okafor = NodeFactory.createURI(Iris.DEFAULT_BASE + "person/ida-okafor");
    List<Triple> harbour = graphs.get(0).triples();
    assertThat(harbour)
        .filteredOn(t -> t.getPredicate().equals(Vocabulary.MET))
        .hasSize(2)
        .noneMatch(t -> t.getSubject().equals(okafor) || t.getObject().equals(okafor));
    assertThat(harbour)
        .filteredOn(t -> t.getPredicate().equals(RDF.type.asNode()))
        .filteredOn(t -> t.getObject().equals(Vocabulary.MEETING))
        .hasSize(1);
    assertThat(harbour)
        .filteredOn(t -> t.getPredicate().equals(Vocabulary.KIND))
        .filteredOn(t -> t.getObject().equals(Vocabulary.MEETING))
        .hasSize(3);
  }

  @Test
  void aCallIsNoMeeting() {
    Node lindqvist = NodeFactory.createURI(Iris.DEFAULT_BASE + "person/mara-lindqvist");
    Node okafor = NodeFactory.createURI(Iris.DEFAULT_BASE + "person/ida-okafor");
    assertThat(graphs.get(0).triples())
        .contains(Triple.create(lindqvist, Vocabulary.CONTACTED, okafor))
        .contains(Triple.create(okafor, Vocabulary.CONTACTED, lindqvist))
        .doesNotContain(Triple.create(lindqvist, Vocabulary.MET, okafor));
  }

  @Test
  void offsetsCountCodePointsBehindAnEmoji() {
    int start = SampleArticles.HARBOUR.indexOf("Lindqvist telephoned");
    String iri =
        iris.article(SampleArticles.harbour().article().key())
            + "#char=%d,%d".formatted(start - 1, start - 1 + 38);
    assertThat(graphs.get(0).triples())
        .contains(
            Triple.create(
                NodeFactory.createURI(iri),
                Vocabulary.TEXT,
                Literals.text("Lindqvist telephoned Okafor on Sunday.")));
  }

  @Test
  void aStoreGivesBackEveryTermAsItWasWritten() {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    store.executeWrite(() -> quads(graphs).forEach(store::add));
    String back =
        store.calculateRead(
            () ->
                Stream.iterate(store.find(), i -> i.hasNext(), i -> i)
                    .map(i -> line(i.next()))
                    .sorted()
                    .collect(Collectors.joining()));
    assertThat(back).isEqualTo(nquads(graphs));
  }

  @Test
  void theOrderOfArticlesChangesNothing() {
    assertThat(nquads(graphs(List.of(articles.get(1), articles.get(0))))).isEqualTo(nquads(graphs));
  }

  @Test
  void theDigestTellsGraphsApartAndStandsInTheGraph() {
    NamedGraph alone = graphs(articles.subList(1, 2)).get(0);
    assertThat(alone).isEqualTo(graphs.get(1));
    assertThat(graphs).extracting(NamedGraph::digest).doesNotHaveDuplicates();
    assertThat(alone.triples())
        .contains(
            Triple.create(
                NodeFactory.createURI(alone.iri()),
                Vocabulary.DIGEST,
                Literals.text(alone.digest())));
  }

  private static Stream<Quad> quads(List<NamedGraph> graphs) {
    return graphs.stream()
        .flatMap(
            g -> g.triples().stream().map(t -> Quad.create(NodeFactory.createURI(g.iri()), t)));
  }

  private static String trig(List<NamedGraph> graphs) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamRDF writer = StreamRDFWriter.getWriterStream(bytes, RDFFormat.TRIG_BLOCKS);
    writer.start();
    writer.prefix("kg", Vocabulary.NAMESPACE);
    writer.prefix("dcterms", DCTerms.NS);
    writer.prefix("rdfs", RDFS.uri);
    writer.prefix("skos", SKOS.uri);
    writer.prefix("xsd", XSD.NS);
    quads(graphs).forEach(writer::quad);
    writer.finish();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String nquads(List<NamedGraph> graphs) {
    return quads(graphs).map(StoreGraphsTest::line).sorted().collect(Collectors.joining());
  }

  private static String line(Quad quad) {
    return Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())
        .map(NodeFmtLib::strNT)
        .collect(Collectors.joining(" ", "", " .\n"));
  }
}
