package org.newsgraph.load;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import org.newsgraph.graph.NamedGraph;
import org.newsgraph.problem.ProblemCode;

/**
 * Refuses to begin what would not fit on the disk. TDB2 writes through mapped files, and a mapped
 * file that finds no room takes the whole process down; so the room is asked for beforehand.
 */
final class FreeSpace {

  /** What must stay free in any case: the blocks that TDB2 lays out ahead. */
  private static final long RESERVE = 48L << 20;

  /** Measured: an article's graph of 66 triples takes about 26,000 bytes after a bulk load. */
  private static final long BULK_BYTES_PER_GRAPH = 40_000;

  /** Measured: a triple takes about 1,100 bytes when 1,000 articles share a transaction. */
  private static final long BYTES_PER_TRIPLE = 2_000;

  private final Path path;
  private final LongSupplier usableBytes;

  FreeSpace(Path path, LongSupplier usableBytes) {
    this.path = path;
    this.usableBytes = usableBytes;
  }

  void requireForBulk(int graphs) {
    require(graphs * BULK_BYTES_PER_GRAPH);
  }

  void requireForTransaction(List<NamedGraph> put) {
    require(put.stream().mapToLong(graph -> graph.triples().size()).sum() * BYTES_PER_TRIPLE);
  }

  private void require(long bytes) {
    long usable = usableBytes.getAsLong();
    if (usable < RESERVE + bytes) {
      throw new LoadException(
          ProblemCode.STORE_WRITE,
          "The disk of %s has %d MB left, and loading needs about %d MB. Nothing of this batch was written; the store is readable as before. Make room and run the same command again."
              .formatted(path, usable >> 20, (RESERVE + bytes) >> 20));
    }
  }
}
