package org.newsgraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.problem.ProblemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The TDB2 database of a store's folder, open in this process and in no other. Until it is closed,
 * nobody else can open it, not even to read.
 */
public final class Tdb2Folder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Tdb2Folder.class);

  private static final String LOCK_FILE = "tdb.lock";

  private final Path path;
  private final DatasetGraph dataset;

  private Tdb2Folder(Path path, DatasetGraph dataset) {
    this.path = path;
    this.dataset = dataset;
  }

  /** Where the database lies within a store's folder. */
  public static Path within(Path store) {
    return store.resolve("tdb2");
  }

  /**
   * Opens the database of a store that must be there.
   *
   * @param store the store's folder
   * @throws LoadException if there is none, if it is broken, or if another process holds it
   */
  public static Tdb2Folder existing(Path store) {
    Path path = within(store);
    if (!Files.exists(path)) {
      throw new LoadException(
          ProblemCode.STORE_MISSING,
          "There is no store at %s: no folder %s. Make one with: newsgraph build --store %s ARTICLES"
              .formatted(store, path, store));
    }
    return open(store, path);
  }

  /**
   * Opens the database of a store, or makes an empty one.
   *
   * @param store the store's folder
   * @throws LoadException if the folder cannot be made, is broken, or another process holds it
   */
  public static Tdb2Folder orNew(Path store) {
    Path path = within(store);
    if (!Files.exists(path)) {
      try {
        Files.createDirectories(path);
      } catch (IOException e) {
        throw new LoadException(
            ProblemCode.STORE_WRITE,
            "The folder %s cannot be made (%s). Name another with --store.".formatted(path, e),
            e);
      }
    }
    return open(store, path);
  }

  /** The database itself, with transactions. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Where the database lies. */
  public Path path() {
    return path;
  }

  @Override
  public void close() {
    TDBInternal.expel(dataset, true);
  }

  private static Tdb2Folder open(Path store, Path path) {
    requireDatabase(path);
    try {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(path));
      Tdb2Folder folder = new Tdb2Folder(path, dataset);
      folder.requireReadable();
      return folder;
    } catch (RuntimeException e) {
      if (isLock(e)) {
        throw held(store, path, e);
      }
      throw broken(path, "it cannot be opened (%s)".formatted(e), e);
    }
  }

  private static void requireDatabase(Path path) {
    if (!Files.isDirectory(path)) {
      throw broken(path, "it is not a folder", new IllegalArgumentException(path.toString()));
    }
    if (!Files.isWritable(path)) {
      throw new LoadException(
          ProblemCode.STORE_WRITE,
          "The store at %s cannot be opened: no right to write there, which TDB2 needs to read, too."
              .formatted(path));
    }
    try (Stream<Path> entries = Files.list(path)) {
      var names = entries.map(entry -> entry.getFileName().toString()).toList();
      boolean foreign = names.stream().anyMatch(name -> !name.equals(LOCK_FILE));
      if (foreign && names.stream().noneMatch(name -> name.startsWith("Data-"))) {
        throw broken(path, "it holds files, but no TDB2 database", new IOException(names.get(0)));
      }
    } catch (IOException | UncheckedIOException e) {
      throw broken(path, "it cannot be listed (%s)".formatted(e), e);
    }
  }

  /** A damaged index shows when it is first read, not when its file is opened. */
  private void requireReadable() {
    try {
      boolean empty = Txn.calculateRead(dataset, () -> !dataset.listGraphNodes().hasNext());
      LOG.debug("Opened {}{}", path, empty ? ", which is empty" : "");
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Whether TDB2 was refused the lock of its folder, within this process or by another. */
  private static boolean isLock(RuntimeException failure) {
    return failure instanceof AlreadyLocked
        || failure instanceof DBOpEnvException
            && String.valueOf(failure.getMessage()).startsWith("Failed to get a lock");
  }

  private static LoadException held(Path store, Path path, RuntimeException cause) {
    String holder = holder(path).map(id -> "process " + id).orElse("another process");
    return new LoadException(
        ProblemCode.STORE_HELD,
        "The store %s is in use by %s. If that is a running server, work through it: --endpoint URL. Otherwise wait until it ends."
            .formatted(store, holder),
        cause);
  }

  private static Optional<String> holder(Path path) {
    try {
      String text = Files.readString(path.resolve(LOCK_FILE), StandardCharsets.UTF_8).strip();
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static LoadException broken(Path path, String why, Exception cause) {
    return new LoadException(
        ProblemCode.STORE_BROKEN,
        "The folder %s is no readable TDB2 database: %s. Move it away and build again: what the journal holds is not lost."
            .formatted(path, why),
        cause);
  }
}
