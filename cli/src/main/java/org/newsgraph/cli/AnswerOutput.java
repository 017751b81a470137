package org.newsgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.Query;
import org.newsgraph.ask.AnswerFormat;
import org.newsgraph.ask.QueryTarget;

/** Writes answers, which come as bytes in UTF-8, to a printer of characters. */
final class AnswerOutput extends OutputStream {

  private static final int FALLBACK_WIDTH = 120;
  private static final int BUFFER = 1 << 13;

  private final PrintWriter out;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

  private AnswerOutput(PrintWriter out) {
    this.out = out;
  }

  /** Puts the query to the target and prints the answer; tables are as wide as the terminal. */
  static void print(
      QueryTarget target, Query query, AnswerFormat format, PrintWriter out, List<String> columns) {
    try (AnswerOutput bytes = new AnswerOutput(out)) {
      target.ask(query, format.to(bytes, new AnswerFormat.Layout(width(), columns)));
    }
  }

  private static int width() {
    String columns = System.getenv().getOrDefault("COLUMNS", "");
    return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : FALLBACK_WIDTH;
  }

  @Override
  public void write(int b) {
    pending.write(b);
    if (pending.size() >= BUFFER) {
      flush();
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    pending.write(bytes, offset, length);
    if (pending.size() >= BUFFER) {
      flush();
    }
  }

  @Override
  public void flush() {
    ByteBuffer bytes = ByteBuffer.wrap(pending.toByteArray());
    CharBuffer characters = CharBuffer.allocate(bytes.remaining() + 1);
    decoder.decode(bytes, characters, false);
    out.write(characters.flip().toString());
    pending.reset();
    pending.write(bytes.array(), bytes.position(), bytes.remaining());
    out.flush();
  }

  @Override
  public void close() {
    flush();
  }
}
