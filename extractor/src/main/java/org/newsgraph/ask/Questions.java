package org.newsgraph.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsgraph.problem.ProblemCode;

/**
 * The questions that newsgraph knows by name.
 *
 * @param all in the order they are listed to people
 */
public record Questions(List<NamedQuestion> all) {

  /** Where the module queries keeps its files on the classpath, and a file that lists them. */
  private static final String FOLDER = "/org/newsgraph/queries/";

  private static final String INDEX = "index.txt";

  private static final String ENDING = ".rq";

  /** Copies the list. */
  public Questions {
    all = List.copyOf(all);
  }

  /** The questions that ship with newsgraph, in the order of their index. */
  public static Questions published() {
    return new Questions(
        resource(INDEX)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(line -> line.endsWith(ENDING) ? line : line + ENDING)
            .map(file -> QuestionReader.read(nameOf(file), resource(file)))
            .toList());
  }

  /**
   * The question of the given name, or, where the name ends in {@code .rq}, the one in that file.
   *
   * @throws AskException if there is none; the message lists those there are
   */
  public NamedQuestion find(String nameOrFile) {
    Optional<NamedQuestion> known =
        all.stream().filter(question -> question.name().equals(nameOrFile)).findFirst();
    if (known.isPresent()) {
      return known.orElseThrow();
    }
    if (nameOrFile.endsWith(ENDING)) {
      return fromFile(Path.of(nameOrFile));
    }
    throw unknown(nameOrFile);
  }

  private static NamedQuestion fromFile(Path file) {
    try {
      return QuestionReader.read(
          nameOf(String.valueOf(file.getFileName())),
          Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AskException(
          ProblemCode.QUERY_UNKNOWN,
          "The query file %s cannot be read (%s).".formatted(file, e),
          e);
    }
  }

  private AskException unknown(String name) {
    List<String> names = all.stream().map(NamedQuestion::name).toList();
    String hint = Nearest.to(name, names).map(near -> " Did you mean " + near + "?").orElse("");
    return new AskException(
        ProblemCode.QUERY_UNKNOWN,
        "There is no question \"%s\".%s Known are: %s; or give a file ending in .rq."
            .formatted(name, hint, String.join(", ", names)));
  }

  private static String nameOf(String file) {
    return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
  }

  private static String resource(String file) {
    try (InputStream stream = Questions.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new IllegalStateException("Not on the classpath: " + FOLDER + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
