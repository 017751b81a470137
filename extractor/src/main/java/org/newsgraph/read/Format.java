package org.newsgraph.read;

import java.util.Locale;
import java.util.Optional;

/** The kinds of file that hold an article. */
public enum Format {
  /** Plain text, with or without a header. */
  TEXT,
  /** A web page. */
  HTML;

  /** The kind of a file by the ending of its name; empty where no reader knows the ending. */
  public static Optional<Format> of(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "txt", "text" -> Optional.of(TEXT);
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      default -> Optional.empty();
    };
  }
}
