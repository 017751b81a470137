package org.newsgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;

/** What goes out is what is in the store, in the form and order promised. */
class DumpTest {

  private static final String SORTED =
      """
      <http://localhost:3030/id/a> <http://example.org/says> "\\"Yes\\"\\n" <http://localhost:3030/id/graph/1> .
      <http://localhost:3030/id/a> <http://example.org/says> "\uFF01" <http://localhost:3030/id/graph/1> .
      <http://localhost:3030/id/a> <http://example.org/says> "\uD83D\uDE00" <http://localhost:3030/id/graph/1> .
      <http://localhost:3030/id/b> <http://example.org/knows> <http://example.com/c> <http://localhost:3030/id/graph/2> .
      """;

  private final DatasetGraph dataset = parse(SORTED, Lang.NQUADS);

  @Test
  void sortedLinesAreInTheOrderOfCodePoints() {
    assertThat(dump(DumpFormat.SORTED_NQUADS, Rebase.none())).isEqualTo(SORTED);
  }

  @Test
  void everyFormatHoldsTheSameQuads() {
    assertThat(
            IsoMatcher.isomorphic(
                dataset, parse(dump(DumpFormat.NQUADS, Rebase.none()), Lang.NQUADS)))
        .isTrue();
    assertThat(
            IsoMatcher.isomorphic(dataset, parse(dump(DumpFormat.TRIG, Rebase.none()), Lang.TRIG)))
        .isTrue();
  }

  @Test
  void aBaseIsMovedWhereverAnIriBeginsWithIt() {
    Rebase rebase = new Rebase("http://localhost:3030/id/", "https://news.example/id/");

    assertThat(dump(DumpFormat.SORTED_NQUADS, rebase))
        .contains(
            "<https://news.example/id/b> <http://example.org/knows> <http://example.com/c> <https://news.example/id/graph/2> .")
        .doesNotContain("localhost");
  }

  @Test
  void whatMemoryDoesNotHoldIsMergedInTheSameOrder() {
    List<String> lines =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "<urn:s> <urn:p> \"%03d\" <urn:g> .%n".formatted(i).replace("\r", ""))
            .toList();
    List<String> shuffled = new java.util.ArrayList<>(lines);
    java.util.Collections.shuffle(shuffled, new Random(7));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamRDF sorted = new SortedLines(out, 64);

    RDFParser.fromString(String.join("", shuffled), Lang.NQUADS).parse(sorted);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(String.join("", lines));
  }

  private String dump(DumpFormat format, Rebase rebase) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Dump(format, rebase).write(dataset, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static DatasetGraph parse(String text, Lang lang) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(text, lang).parse(dataset);
    return dataset;
  }
}
