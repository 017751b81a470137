package org.newsgraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.tdb2.DatabaseMgr;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives back the room that replaced graphs leave behind. TDB2 keeps the blocks of every transaction
 * until the database is compacted into a new generation; the old one is deleted.
 */
final class Compaction {

  private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

  /** A database that grew less than this is left alone: compaction rewrites all of it. */
  private static final int FACTOR = 3;

  /** An empty database already counts about this much: its files are laid out ahead. */
  private static final long SMALLEST = 512L << 20;

  private final Tdb2Folder folder;
  private final Path mark;

  /** The size after the last compaction is kept beside the database, in bytes, as text. */
  Compaction(Tdb2Folder folder) {
    this.folder = folder;
    this.mark = folder.path().resolveSibling("tdb2.compacted");
  }

  /** Compacts the database if it has grown manifold since it was last compact. */
  void whenGrown() {
    try {
      if (size() > FACTOR * Math.max(SMALLEST, compactSize())) {
        LOG.info("Compacting {}", folder.path());
        DatabaseMgr.compact(folder.dataset(), true);
        justCompact();
      }
    } catch (IOException | RuntimeException e) {
      // The data is there and readable; only the room is not given back.
      LOG.warn("The store at {} could not be compacted: {}", folder.path(), e.toString());
    }
  }

  /** Notes that the database is as small as it gets. */
  void justCompact() {
    try {
      Files.writeString(mark, Long.toString(size()), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long compactSize() throws IOException {
    return Files.exists(mark)
        ? Long.parseLong(Files.readString(mark, StandardCharsets.UTF_8).strip())
        : 0;
  }

  private long size() throws IOException {
    try (Stream<Path> files = Files.walk(folder.path())) {
      return files.filter(Files::isRegularFile).mapToLong(Compaction::length).sum();
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
