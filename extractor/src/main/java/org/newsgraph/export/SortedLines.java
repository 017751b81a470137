package org.newsgraph.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes quads as lines of N-Quads in the order of their UTF-8 bytes, which is the order of code
 * points. What memory does not hold is sorted in pieces on disk and merged.
 */
final class SortedLines extends StreamRDFBase {

  private final OutputStream out;
  private final int linesInMemory;
  private final List<byte[]> lines = new ArrayList<>();
  private final List<Path> pieces = new ArrayList<>();
  private final NodeFormatterNT formatter = new NodeFormatterNT();

  SortedLines(OutputStream out, int linesInMemory) {
    this.out = out;
    this.linesInMemory = linesInMemory;
  }

  @Override
  public void quad(Quad quad) {
    lines.add(line(quad).getBytes(StandardCharsets.UTF_8));
    if (lines.size() >= linesInMemory) {
      setAside();
    }
  }

  @Override
  public void finish() {
    try (BufferedOutputStream buffered = new BufferedOutputStream(new Uncloseable(out))) {
      if (pieces.isEmpty()) {
        lines.sort(Arrays::compareUnsigned);
        for (byte[] line : lines) {
          buffered.write(line);
        }
      } else {
        setAside();
        merge(buffered);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String line(Quad quad) {
    IndentedLineBuffer text = new IndentedLineBuffer();
    for (Node node :
        List.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())) {
      formatter.format(text, node);
      text.print(" ");
    }
    return text.asString() + ".\n";
  }

  private void setAside() {
    lines.sort(Arrays::compareUnsigned);
    try {
      Path file = Files.createTempFile("newsgraph-export", ".lines");
      file.toFile().deleteOnExit();
      try (DataOutputStream data =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
        for (byte[] line : lines) {
          data.writeInt(line.length);
          data.write(line);
        }
      }
      pieces.add(file);
      lines.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void merge(OutputStream buffered) throws IOException {
    PriorityQueue<Piece> heads = new PriorityQueue<>();
    try {
      for (Path file : pieces) {
        Piece.open(file).ifPresent(heads::add);
      }
      while (!heads.isEmpty()) {
        Piece least = heads.remove();
        buffered.write(least.line());
        least.next().ifPresent(heads::add);
      }
    } finally {
      for (Piece open : heads) {
        open.data().close();
      }
      for (Path file : pieces) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** The rest of a sorted file, known by its first line. */
  private record Piece(byte[] line, DataInputStream data) implements Comparable<Piece> {

    static Optional<Piece> open(Path file) throws IOException {
      return read(new DataInputStream(new BufferedInputStream(Files.newInputStream(file))));
    }

    Optional<Piece> next() throws IOException {
      return read(data);
    }

    @Override
    public int compareTo(Piece other) {
      return Arrays.compareUnsigned(line, other.line);
    }

    private static Optional<Piece> read(DataInputStream data) throws IOException {
      byte[] length = data.readNBytes(Integer.BYTES);
      if (length.length < Integer.BYTES) {
        data.close();
        return Optional.empty();
      }
      int bytes = ByteBuffer.wrap(length).getInt();
      return Optional.of(new Piece(data.readNBytes(bytes), data));
    }
  }

  /** Lets the buffer be closed while the caller's stream stays open. */
  private static final class Uncloseable extends FilterOutputStream {

    Uncloseable(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      out.write(bytes, start, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
