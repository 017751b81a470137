package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import org.apache.jena.query.Query;
import org.newsgraph.ask.AnswerFormat;
import org.newsgraph.ask.QueryTarget;

/**
 * Prints the answers of queries; tables are as wide as the terminal.
 *
 * @param out where answers are printed
 * @param format their form
 * @param columns which columns a table shows; all, where it is empty
 */
record AnswerPrinter(PrintWriter out, AnswerFormat format, List<String> columns) {

  private static final int FALLBACK_WIDTH = 120;

  /** Copies the list. */
  AnswerPrinter {
    columns = List.copyOf(columns);
  }

  void print(QueryTarget target, Query query) {
    try (PrinterStream bytes = new PrinterStream(out)) {
      target.ask(query, format.to(bytes, new AnswerFormat.Layout(width(), columns)));
    }
  }

  private static int width() {
    String columns = System.getenv().getOrDefault("COLUMNS", "");
    return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : FALLBACK_WIDTH;
  }
}
