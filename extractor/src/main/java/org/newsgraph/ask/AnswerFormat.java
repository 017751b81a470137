package org.newsgraph.ask;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.newsgraph.problem.ProblemCode;

/** The forms an answer can be written in, always in UTF-8. */
public enum AnswerFormat {
  /** Aligned columns for people. */
  TABLE {
    @Override
    void write(Answer answer, Layout layout, OutputStream out) {
      new TableWriter(layout).write(answer.rows(), out);
    }
  },
  /** Comma-separated values by RFC 4180, with a header line; IRIs and literals by their text. */
  CSV {
    @Override
    void write(Answer answer, Layout layout, OutputStream out) {
      results(ResultSetLang.RS_CSV).write(out, answer.rows(), ARQ.getContext());
    }
  },
  /** The SPARQL 1.1 Query Results JSON Format. */
  JSON {
    @Override
    void write(Answer answer, Layout layout, OutputStream out) {
      RowSetWriter writer = results(ResultSetLang.RS_JSON);
      if (answer instanceof Answer.Truth truth) {
        writer.write(out, truth.holds(), ARQ.getContext());
      } else {
        writer.write(out, answer.rows(), ARQ.getContext());
      }
    }
  },
  /** Turtle, for the graphs of CONSTRUCT and DESCRIBE. */
  TTL {
    @Override
    void write(Answer answer, Layout layout, OutputStream out) {
      if (!(answer instanceof Answer.Triples triples)) {
        throw new AskException(
            ProblemCode.QUERY_PARAMETER,
            "Turtle holds a graph, and this query gives rows. Use --format csv, json or table, or a CONSTRUCT query.");
      }
      RDFDataMgr.write(out, triples.graph(), RDFFormat.TURTLE_PRETTY);
    }
  };

  /**
   * How a table is laid out.
   *
   * @param width how many characters a line may have
   * @param columns which columns to show, in this order; all, where it is empty
   */
  public record Layout(int width, List<String> columns) {

    /** Copies the list. */
    public Layout {
      columns = List.copyOf(columns);
    }
  }

  /**
   * Writes the whole answer.
   *
   * @param layout for tables; the other formats always write all columns
   * @throws AskException if the answer cannot be written in this format
   */
  abstract void write(Answer answer, Layout layout, OutputStream out);

  /** Writes an answer; {@link QueryTarget#ask} takes it as its reader. */
  public Consumer<Answer> to(OutputStream out, Layout layout) {
    return answer -> write(answer, layout, out);
  }

  private static RowSetWriter results(Lang lang) {
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }
}
