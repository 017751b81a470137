package org.newsgraph.journal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The whole lines of a file, as bytes; what stands behind the last line break is no line. */
final class LineReader implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;

  LineReader(Path path) throws IOException {
    this.in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
  }

  /** The next line without its break; empty at the end. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER);
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        return Optional.of(line.toByteArray());
      }
      line.write(next);
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
