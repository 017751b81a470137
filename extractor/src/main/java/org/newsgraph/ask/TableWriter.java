package org.newsgraph.ask;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Rows as a table that fits a terminal: short columns keep their width, long ones share what is
 * left and break their text between words. Where even that leaves too little, each row becomes a
 * block of lines, one a column.
 */
final class TableWriter {

  private static final String GAP = "  ";

  /** A column of text is unreadable below this width. */
  private static final int NARROWEST = 12;

  private final AnswerFormat.Layout layout;

  TableWriter(AnswerFormat.Layout layout) {
    this.layout = layout;
  }

  void write(RowSet rows, OutputStream out) {
    List<String> columns = columns(rows);
    List<List<String>> cells = new ArrayList<>();
    rows.forEachRemaining(row -> cells.add(cells(row, columns)));
    PrintWriter writer =
        new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
    int[] widths = new ColumnWidths(columns, cells).within(layout.width() - gaps(columns));
    if (IntStream.of(widths).allMatch(width -> width > 0)) {
      writeTable(columns, cells, widths, writer);
    } else {
      cells.forEach(row -> writeBlock(columns, row, writer));
    }
    writer.print(cells.size() == 1 ? "1 row\n" : cells.size() + " rows\n");
    writer.flush();
  }

  private List<String> columns(RowSet rows) {
    List<String> all = rows.getResultVars().stream().map(Var::getVarName).toList();
    List<String> chosen = layout.columns().stream().filter(all::contains).toList();
    return chosen.isEmpty() ? all : chosen;
  }

  private static int gaps(List<String> columns) {
    return GAP.length() * (columns.size() - 1);
  }

  private static List<String> cells(Binding row, List<String> columns) {
    return columns.stream().map(column -> text(row, column)).toList();
  }

  /** Control characters come from the text of articles and could drive the terminal. */
  private static String text(Binding row, String column) {
    Var variable = Var.alloc(column);
    return row.contains(variable)
        ? plain(row.get(variable)).replaceAll("\\p{Cntrl}+", " ").strip()
        : "";
  }

  private static String plain(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static void writeTable(
      List<String> columns, List<List<String>> rows, int[] widths, PrintWriter writer) {
    writeRow(columns, widths, writer);
    writeRow(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths, writer);
    rows.forEach(row -> writeRow(row, widths, writer));
  }

  private static void writeRow(List<String> cells, int[] widths, PrintWriter writer) {
    List<List<String>> lines =
        IntStream.range(0, cells.size())
            .mapToObj(column -> Wrapping.lines(cells.get(column), widths[column]))
            .toList();
    int height = lines.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String part = line < lines.get(column).size() ? lines.get(column).get(line) : "";
        text.append(part).append(" ".repeat(widths[column] - length(part))).append(GAP);
      }
      writer.print(text.toString().stripTrailing() + "\n");
    }
  }

  private void writeBlock(List<String> columns, List<String> row, PrintWriter writer) {
    int label = columns.stream().mapToInt(TableWriter::length).max().orElse(0);
    int[] widths = {label, Math.max(NARROWEST, layout.width() - label - GAP.length())};
    for (int column = 0; column < columns.size(); column++) {
      if (!row.get(column).isEmpty()) {
        writeRow(List.of(columns.get(column), row.get(column)), widths, writer);
      }
    }
    writer.print("\n");
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** How wide each column is. */
  private record ColumnWidths(List<String> columns, List<List<String>> rows) {

    /** The widths, together at most the given room; all 0, if that leaves a column too narrow. */
    int[] within(int room) {
      int[] natural = IntStream.range(0, columns.size()).map(this::natural).toArray();
      int widest = IntStream.of(natural).max().orElse(0);
      int cap =
          IntStream.iterate(widest, width -> width - 1)
              .filter(
                  width ->
                      width <= 0
                          || IntStream.of(natural).mapToLong(own -> Math.min(own, width)).sum()
                              <= room)
              .findFirst()
              .orElse(0);
      boolean tooNarrow = cap < Math.min(NARROWEST, widest);
      return IntStream.of(natural).map(own -> tooNarrow ? 0 : Math.min(own, cap)).toArray();
    }

    private int natural(int column) {
      int cells = rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
      return Math.max(1, Math.max(cells, length(columns.get(column))));
    }
  }
}
