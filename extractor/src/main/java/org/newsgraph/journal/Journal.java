package org.newsgraph.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.journal.RecordFormat.LineHead;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;

/**
 * A store's journal, open for reading and writing. The last record of an input counts; an input
 * that was forgotten has none. A process holds a journal alone; a run that was killed while it
 * wrote leaves at most half a line, which the next to open it cuts off. Not safe for use by several
 * threads.
 */
public final class Journal implements AutoCloseable {

  private record Place(long offset, int length, LineHead head) {}

  private final Path path;
  private final RecordFormat format = new RecordFormat();
  private final TreeMap<String, Place> places = new TreeMap<>();
  private final RandomAccessFile file;

  private Journal(Path path, RandomAccessFile file) {
    this.path = path;
    this.file = file;
  }

  /**
   * Opens the journal in the file, which is made where it is missing.
   *
   * @throws CodedException if another process holds it, if it is broken, or if the disk refuses
   */
  public static Journal open(Path path) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
      Journal journal = new Journal(path, file);
      journal.lock();
      journal.index();
      return journal;
    } catch (IOException e) {
      throw new CodedException(
          ProblemCode.STORE_WRITE,
          "The journal %s cannot be opened (%s). Check that the disk has space and that you may write there."
              .formatted(path, e.getMessage()),
          e);
    }
  }

  private void lock() throws IOException {
    Path holder = path.resolveSibling("journal.holder");
    try {
      FileLock lock = file.getChannel().tryLock(Long.MAX_VALUE - 1, 1, false);
      if (lock == null) {
        throw held(holder);
      }
    } catch (OverlappingFileLockException e) {
      throw held(holder);
    }
    Files.writeString(holder, Long.toString(ProcessHandle.current().pid()));
  }

  private CodedException held(Path holder) throws IOException {
    file.close();
    String pid = Files.exists(holder) ? Files.readString(holder).strip() : "unknown";
    return new CodedException(
        ProblemCode.STORE_HELD,
        "The store %s is being written by another process (process id %s). Wait until it is done, or give another folder with --store."
            .formatted(path.toAbsolutePath().getParent(), pid));
  }

  private void index() throws IOException {
    long offset = 0;
    try (LineReader lines = new LineReader(path)) {
      for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
        index(line.get(), offset);
        offset += line.get().length + 1;
      }
    }
    file.setLength(offset);
  }

  private void index(byte[] line, long offset) {
    try {
      LineHead head = format.head(new String(line, StandardCharsets.UTF_8));
      if (head.forgotten()) {
        places.remove(head.input());
      } else {
        places.put(head.input(), new Place(offset, line.length, head));
      }
    } catch (IOException e) {
      throw new CodedException(
          ProblemCode.STORE_BROKEN,
          "The journal %s cannot be understood at byte %d (%s). Move the store's folder away and build again."
              .formatted(path, offset, e.getMessage()),
          e);
    }
  }

  /** What the present findings of the input were made from; empty where there are none. */
  public Optional<Stamp> stamp(String input) {
    return Optional.ofNullable(places.get(input)).map(place -> place.head().stamp());
  }

  /** How many bytes the journal has; grows with each change. */
  public long length() {
    try {
      return file.length();
    } catch (IOException e) {
      throw new CodedException(
          ProblemCode.STORE_BROKEN,
          "The journal %s cannot be read (%s)".formatted(path, e.getMessage()),
          e);
    }
  }

  /** The inputs that have findings, in order. */
  public SortedSet<String> inputs() {
    return new TreeSet<>(places.keySet());
  }

  /** Adds a record; it takes the place of the input's earlier one. */
  public void append(JournalRecord entry) {
    byte[] line = format.write(entry).getBytes(StandardCharsets.UTF_8);
    long offset = write(line);
    places.put(entry.input(), new Place(offset, line.length, LineHead.of(entry)));
  }

  /** Forgets the findings of the input. */
  public void forget(String input) {
    write(format.writeForgotten(input).getBytes(StandardCharsets.UTF_8));
    places.remove(input);
  }

  private long write(byte[] line) {
    try {
      long offset = file.length();
      byte[] whole = Arrays.copyOf(line, line.length + 1);
      whole[line.length] = '\n';
      file.seek(offset);
      file.write(whole);
      return offset;
    } catch (IOException e) {
      throw new CodedException(
          ProblemCode.STORE_WRITE,
          "The journal %s cannot be written (%s). Free some space and build again: it goes on where it was."
              .formatted(path, e.getMessage()),
          e);
    }
  }

  /** The present records in order of their inputs, each read when the stream reaches it. */
  public Stream<JournalRecord> records() {
    return places.values().stream()
        .map(
            place ->
                new JournalRecord(place.head().input(), place.head().stamp(), findings(place)));
  }

  /**
   * The findings of every article, in order of the articles' keys, each read when the stream
   * reaches it. Where several inputs bear one key, the one that was changed or published last
   * counts; of two as late, the one with the greater fingerprint, so that their order does not
   * matter.
   */
  public Stream<ArticleFindings> articles() {
    return latest().values().stream().map(this::findings);
  }

  /** The inputs that do not count because another bears the same key, each with that other one. */
  public SortedMap<String, String> superseded() {
    SortedMap<String, Place> latest = latest();
    SortedMap<String, String> superseded = new TreeMap<>();
    for (Place place : places.values()) {
      Place counts = latest.getOrDefault(place.head().article(), place);
      if (!counts.equals(place)) {
        superseded.put(place.head().input(), counts.head().input());
      }
    }
    return superseded;
  }

  private SortedMap<String, Place> latest() {
    SortedMap<String, Place> latest = new TreeMap<>();
    Comparator<Place> age =
        Comparator.comparing((Place place) -> place.head().asOf())
            .thenComparing(place -> place.head().stamp().fingerprint());
    places
        .values()
        .forEach(place -> latest.merge(place.head().article(), place, BinaryOperator.maxBy(age)));
    return latest;
  }

  private ArticleFindings findings(Place place) {
    try {
      byte[] line = new byte[place.length()];
      file.seek(place.offset());
      file.readFully(line);
      return format.findings(new String(line, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CodedException(
          ProblemCode.STORE_BROKEN,
          "The journal %s cannot be read at byte %d (%s). Move the store's folder away and build again."
              .formatted(path, place.offset(), e.getMessage()),
          e);
    }
  }

  /** Writes all to the disk and lets go of the journal. */
  @Override
  public void close() {
    try {
      file.getChannel().force(false);
      file.close();
      Files.deleteIfExists(path.resolveSibling("journal.holder"));
    } catch (IOException e) {
      throw new CodedException(
          ProblemCode.STORE_WRITE,
          "The journal %s could not be closed (%s)".formatted(path, e.getMessage()),
          e);
    }
  }
}
