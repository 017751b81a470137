package org.newsgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** A stream of bytes in UTF-8 that come out at a printer of characters. */
final class PrinterStream extends OutputStream {

  private static final int BUFFER = 1 << 13;

  private final PrintWriter out;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

  PrinterStream(PrintWriter out) {
    this.out = out;
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
