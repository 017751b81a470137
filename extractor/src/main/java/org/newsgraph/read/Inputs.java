package org.newsgraph.read;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** What a user names on the command line: files, folders, and {@code -} for standard input. */
public final class Inputs implements ArticleSource {

  private final PathSource paths;
  private final List<StandardInputSource> standardInput;

  /**
   * The inputs of these names.
   *
   * @param names paths, and {@code -} for standard input
   * @param in standard input, read only where it is named
   */
  public Inputs(List<String> names, InputStream in) {
    this.paths = new PathSource(names.stream().filter(name -> !isStandardInput(name)).toList());
    this.standardInput =
        names.stream()
            .filter(Inputs::isStandardInput)
            .limit(1)
            .map(name -> new StandardInputSource(in))
            .toList();
  }

  private static boolean isStandardInput(String name) {
    return name.equals(StandardInputSource.NAME);
  }

  /** The articles of all paths, then that of standard input. */
  @Override
  public Stream<ReadOutcome> articles() {
    return Stream.concat(
        paths.articles(), standardInput.stream().flatMap(StandardInputSource::articles));
  }
}
