package org.newsgraph.ask;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** What came back for a query; to be read once, before whoever gave it goes on. */
public sealed interface Answer {

  /** The answer as rows. */
  RowSet rows();

  /** The rows of a SELECT. */
  record Rows(RowSet rows) implements Answer {}

  /** The yes or no of an ASK; as rows, one with the column {@code answer}. */
  record Truth(boolean holds) implements Answer {

    private static final Var ANSWER = Var.alloc("answer");

    @Override
    public RowSet rows() {
      Node word = NodeFactory.createLiteralString(holds ? "yes" : "no");
      return RowSetStream.create(
          List.of(ANSWER), List.of(BindingFactory.binding(ANSWER, word)).iterator());
    }
  }

  /** The graph of a CONSTRUCT or DESCRIBE; as rows, one triple each. */
  record Triples(Graph graph) implements Answer {

    private static final Var SUBJECT = Var.alloc("subject");
    private static final Var PREDICATE = Var.alloc("predicate");
    private static final Var OBJECT = Var.alloc("object");

    @Override
    public RowSet rows() {
      Stream<Binding> rows = graph.stream().map(Triples::row);
      return RowSetStream.create(List.of(SUBJECT, PREDICATE, OBJECT), rows.iterator());
    }

    private static Binding row(Triple triple) {
      return BindingFactory.binding(
          SUBJECT,
          triple.getSubject(),
          PREDICATE,
          triple.getPredicate(),
          OBJECT,
          triple.getObject());
    }
  }
}
