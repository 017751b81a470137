package org.newsgraph.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files and folders. Inputs come in the order given, a folder's files in the order of their paths
 * below it (by UTF-16 units, with forward slashes, so that the order is the same on every system).
 * A file that is reached twice is read once.
 *
 * <p>An article's key is its path below the input root: the folder that was given, or the folder of
 * the file that was given. Where two files of one call would have the same key, each gets the name
 * of its root in front, and where that is the same, too, the path of its root as given.
 */
public final class PathSource implements ArticleSource {

  private static final Logger LOG = LoggerFactory.getLogger(PathSource.class);

  private final List<String> inputs;

  /** The source of the files and folders with these paths. */
  public PathSource(List<String> inputs) {
    this.inputs = List.copyOf(inputs);
  }

  @Override
  public Stream<ReadOutcome> articles() {
    List<InputFile> files = new ArrayList<>();
    List<ReadOutcome> failures = new ArrayList<>();
    for (String input : inputs) {
      list(input, files, failures);
    }
    return Stream.concat(failures.stream(), distinct(files).stream().map(InputFile::read));
  }

  private static void list(String input, List<InputFile> files, List<ReadOutcome> failures) {
    Optional<Path> path = path(input).filter(Files::exists);
    if (path.isEmpty()) {
      failures.add(
          unreadable(
              input, ProblemCode.READ_MISSING, "does not exist; give a file or folder that does"));
    } else if (Files.isDirectory(path.get())) {
      listFolder(path.get(), input, files, failures);
    } else {
      file(path.get(), input).ifPresentOrElse(files::add, () -> failures.add(unknownFormat(input)));
    }
  }

  private static Optional<Path> path(String input) {
    try {
      return Optional.of(Path.of(input));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<InputFile> file(Path path, String input) {
    String name = Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
    Path root = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
    return Format.of(name).map(format -> new InputFile(path, input, root, name, format));
  }

  private static Unreadable unknownFormat(String input) {
    return unreadable(
        input,
        ProblemCode.READ_UNKNOWN_FORMAT,
        "is of no kind that newsgraph reads; expected a name that ends in .txt or .html");
  }

  private static void listFolder(
      Path folder, String input, List<InputFile> files, List<ReadOutcome> failures) {
    try {
      FolderListing listing = FolderListing.of(folder, input);
      LOG.debug("{}: {} files passed over", input, listing.passedOver());
      files.addAll(listing.files());
      failures.addAll(listing.unreadable());
      if (listing.files().isEmpty() && listing.unreadable().isEmpty()) {
        failures.add(
            unreadable(
                input,
                ProblemCode.READ_EMPTY,
                "holds no .txt or .html file (%d others were passed over)"
                    .formatted(listing.passedOver())));
      }
    } catch (IOException e) {
      failures.add(
          unreadable(input, ProblemCode.READ_REFUSED, "could not be listed: " + e.getMessage()));
    }
  }

  private static Unreadable unreadable(String input, ProblemCode code, String reason) {
    return new Unreadable(input, new Problem(code, input + " " + reason + "."));
  }

  private static List<InputFile> distinct(List<InputFile> files) {
    Set<Path> seen = new HashSet<>();
    List<InputFile> once = files.stream().filter(file -> seen.add(realPath(file.path()))).toList();
    List<InputFile> named = prefixed(once, file -> rootName(file.root()));
    return prefixed(named, file -> file.root().toString().replace('\\', '/'));
  }

  /** Gives the files whose key others have as well a prefix. */
  private static List<InputFile> prefixed(
      List<InputFile> files, Function<InputFile, String> prefix) {
    Map<String, Long> holders =
        files.stream().collect(Collectors.groupingBy(InputFile::key, Collectors.counting()));
    return files.stream()
        .map(
            file ->
                holders.getOrDefault(file.key(), 0L) > 1
                    ? file.withKey(prefix.apply(file) + "/" + file.key())
                    : file)
        .toList();
  }

  private static String rootName(Path root) {
    Path name = root.toAbsolutePath().normalize().getFileName();
    return name == null ? "" : name.toString();
  }

  private static Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
