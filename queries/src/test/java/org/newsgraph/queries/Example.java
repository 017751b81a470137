package org.newsgraph.queries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;

/** The ontology's example as a store: its default graph is the union of its graphs. */
final class Example {

  private final DatasetGraph store;

  Example() {
    DatasetGraph graphs = DatasetGraphFactory.createTxnMem();
    String trig = resource("/org/newsgraph/ontology/examples/harbour.trig");
    RDFParser.fromString(trig, Lang.TRIG).parse(graphs);
    store = DatasetGraphFactory.wrap(GraphView.createUnionGraph(graphs));
  }

  /** The answer to a question with the given parameters, as CSV with a header. */
  String ask(String question, Map<String, String> parameters) {
    QueryExecBuilder query = QueryExec.dataset(store).query(QueryFactory.create(text(question)));
    parameters.forEach((name, value) -> query.substitution(variable(name), term(name, value)));
    List<String> lines = new ArrayList<>();
    try (QueryExec asked = query.build()) {
      RowSet rows = asked.select();
      List<Var> columns = rows.getResultVars();
      lines.add(columns.stream().map(Var::getVarName).collect(Collectors.joining(",")));
      rows.forEachRemaining(row -> lines.add(line(row, columns)));
    }
    return String.join("\n", lines) + "\n";
  }

  /** The text of a question. */
  static String text(String question) {
    return resource("/org/newsgraph/queries/" + question + ".rq");
  }

  /** The names of all questions, in the order of the index. */
  static List<String> questions() {
    return resource("/org/newsgraph/queries/index.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  /** The variable of a parameter: {@code minConfidence} for {@code min-confidence}. */
  private static String variable(String name) {
    return Pattern.compile("-(.)")
        .matcher(name)
        .replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
  }

  private static Node term(String name, String value) {
    if (name.equals("min-confidence")) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
    }
    return List.of("from", "to").contains(name)
        ? NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate)
        : NodeFactory.createLiteralString(value);
  }

  private static String line(Binding row, List<Var> columns) {
    return columns.stream().map(column -> cell(row.get(column))).collect(Collectors.joining(","));
  }

  private static String cell(Node value) {
    if (value == null) {
      return "";
    }
    String text = value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
    return text.matches("[^\",\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String resource(String path) {
    try (InputStream stream = Example.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalArgumentException("There is no " + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
