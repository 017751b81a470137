package org.newsgraph.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;

/**
 * The folder of a store: {@code store.json} (what is fixed at the first build), {@code
 * journal.jsonl} (the truth), {@code rejects.jsonl} (what was not taken) and {@code tdb2} (the
 * dataset, which can be made again from the journal).
 *
 * @param path the folder
 * @param base the base of the IRIs of its data, fixed at its first build; ends in a slash
 */
public record StoreFolder(Path path, String base) {

  /** The base of a store for which none was asked. */
  public static final String DEFAULT_BASE = "http://localhost:3030/id/";

  private static final int SCHEMA = 1;

  /** Checks that the base is an absolute IRI that names can be hung on. */
  public StoreFolder {
    if (!base.matches("[a-z][a-z0-9+.-]*://\\S+/")) {
      throw new CodedException(
          ProblemCode.STORE_BASE,
          "The base of a store's IRIs must be an absolute IRI that ends in a slash, such as %s, but is '%s'."
              .formatted(DEFAULT_BASE, base));
    }
  }

  /** Whether there is a store in the folder. */
  public static boolean exists(Path path) {
    return Files.exists(path.resolve("store.json"));
  }

  /**
   * The store in the folder.
   *
   * @throws CodedException if there is none, or if it is broken
   */
  public static StoreFolder existing(Path path) {
    if (!exists(path)) {
      throw new CodedException(
          ProblemCode.STORE_MISSING,
          "There is no store in %s. Build one first (newsgraph build --store %s INPUT), or give another folder with --store."
              .formatted(path.toAbsolutePath().normalize(), path));
    }
    try {
      JsonNode store = new ObjectMapper().readTree(Files.readString(path.resolve("store.json")));
      if (store.path("schema").asInt() != SCHEMA || !store.path("base").isTextual()) {
        throw new IOException("store.json must hold \"schema\": 1 and a base");
      }
      return new StoreFolder(path, store.path("base").asText());
    } catch (IOException e) {
      throw broken(path, e);
    }
  }

  /**
   * The store in the folder; made with the base where there is none.
   *
   * @throws CodedException if it is broken, bears another base, or cannot be made
   */
  public static StoreFolder ofBase(Path path, String base) {
    if (!exists(path)) {
      return make(path, base);
    }
    StoreFolder store = existing(path);
    if (!store.base().equals(base)) {
      throw new CodedException(
          ProblemCode.STORE_BASE,
          "The store %s has the base %s, which stays as it was at its first build, but %s is asked for. Leave --base out, build into a new folder, or use export --base."
              .formatted(path, store.base(), base));
    }
    return store;
  }

  private static StoreFolder make(Path path, String base) {
    StoreFolder store = new StoreFolder(path, base);
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw broken(path, new IOException("it is a file, not a folder"));
    }
    try {
      Files.createDirectories(path);
      Path fresh = path.resolve("store.json.new");
      Files.writeString(
          fresh,
          new ObjectMapper().createObjectNode().put("schema", SCHEMA).put("base", base) + "\n");
      Files.move(fresh, path.resolve("store.json"), StandardCopyOption.REPLACE_EXISTING);
      return store;
    } catch (IOException e) {
      throw new CodedException(
          ProblemCode.STORE_WRITE,
          "No store can be made in %s (%s). Check that the disk has space and that you may write there."
              .formatted(path.toAbsolutePath().normalize(), e),
          e);
    }
  }

  private static CodedException broken(Path path, IOException cause) {
    return new CodedException(
        ProblemCode.STORE_BROKEN,
        "%s is no store of newsgraph, or a broken one (%s). Give another folder with --store, or move this one away and build again."
            .formatted(path.toAbsolutePath().normalize(), cause.getMessage()),
        cause);
  }

  /** The file of the journal. */
  public Path journal() {
    return path.resolve("journal.jsonl");
  }

  /** The file that lists what was not taken. */
  public Path rejects() {
    return path.resolve("rejects.jsonl");
  }

  /** The file that says at which state of the journal the dataset was last brought up to it. */
  public Path checkpoint() {
    return path.resolve("checkpoint");
  }
}
