package org.newsgraph.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;

/** One answer in each of the formats, read back as text. */
class AnswerFormatTest {

  private static final AnswerFormat.Layout WIDE = new AnswerFormat.Layout(80, List.of());

  private static final String PEOPLE =
      "SELECT ?name ?age { ?p <http://example.org/name> ?name OPTIONAL { ?p <http://example.org/age> ?age } } ORDER BY ?name";

  private final DatasetGraph dataset =
      withQuads(
          """
          (dataset
            (graph <http://example.org/g1>
              (<http://example.org/a> <http://example.org/name> "Ada, of \\"London\\"")
              (<http://example.org/a> <http://example.org/age> 36))
            (graph <http://example.org/g2>
              (<http://example.org/b> <http://example.org/name> "Bo\\u001b[31m who waits at the harbour for the last boat of the evening")))
          """);

  @Test
  void theDefaultGraphIsTheUnionOfAllGraphs() {
    assertThat(answer(PEOPLE, AnswerFormat.CSV, WIDE).lines()).hasSize(3);
  }

  @Test
  void csvQuotesByRfc4180AndLeavesUnboundFieldsEmpty() {
    assertThat(answer(PEOPLE, AnswerFormat.CSV, WIDE))
        .startsWith("name,age\r\n\"Ada, of \"\"London\"\"\",36\r\n")
        .endsWith("evening,\r\n");
  }

  @Test
  void jsonIsThatOfSparql() {
    assertThat(answer(PEOPLE, AnswerFormat.JSON, WIDE))
        .contains("\"vars\": [ \"name\" , \"age\" ]")
        .contains("\"value\": \"36\"");
    assertThat(answer("ASK { ?a ?b ?c }", AnswerFormat.JSON, WIDE)).contains("\"boolean\" : true");
  }

  @Test
  void aTableIsAlignedAndBreaksLongTextBetweenWords() {
    assertThat(answer(PEOPLE, AnswerFormat.TABLE, new AnswerFormat.Layout(40, List.of())))
        .isEqualTo(
            """
            name                                 age
            -----------------------------------  ---
            Ada, of "London"                     36
            Bo [31m who waits at the harbour
            for the last boat of the evening
            2 rows
            """);
  }

  @Test
  void aTableShowsTheChosenColumnsInTheirOrder() {
    assertThat(
            answer(PEOPLE, AnswerFormat.TABLE, new AnswerFormat.Layout(80, List.of("age", "name"))))
        .startsWith("age  name\n");
  }

  @Test
  void whatIsTooWideForATableBecomesBlocks() {
    String wide = PEOPLE.replace("?name ?age {", "?name (?name AS ?again) (?name AS ?more) ?age {");

    assertThat(answer(wide, AnswerFormat.TABLE, new AnswerFormat.Layout(30, List.of())))
        .startsWith("name   Ada, of \"London\"\nagain  Ada, of \"London\"\n")
        .contains("name   Bo [31m who waits at\n       the harbour for the\n");
  }

  @Test
  void controlCharactersNeverReachTheTerminal() {
    assertThat(answer(PEOPLE, AnswerFormat.TABLE, WIDE)).doesNotContain("\u001b");
  }

  @Test
  void aConstructedGraphIsTurtleAndAlsoRows() {
    String graph =
        "CONSTRUCT { ?p <http://example.org/called> ?n } WHERE { ?p <http://example.org/name> ?n ; <http://example.org/age> 36 }";

    assertThat(answer(graph, AnswerFormat.TTL, WIDE))
        .contains("<http://example.org/called>")
        .contains("\"Ada, of \\\"London\\\"\"");
    assertThat(answer(graph, AnswerFormat.CSV, WIDE)).startsWith("subject,predicate,object\r\n");
  }

  @Test
  void rowsAreNoTurtle() {
    assertThatThrownBy(() -> answer(PEOPLE, AnswerFormat.TTL, WIDE))
        .isInstanceOf(AskException.class)
        .hasMessageContaining("CONSTRUCT");
  }

  private String answer(String query, AnswerFormat format, AnswerFormat.Layout layout) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StoreTarget.of(dataset)
        .ask(QuestionReader.read("test", query).bind(Map.of()), format.to(out, layout));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static DatasetGraph withQuads(String text) {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    DatasetGraph source = SSE.parseDatasetGraph(text);
    Txn.executeWrite(dataset, () -> source.find().forEachRemaining(dataset::add));
    return dataset;
  }
}
