package org.newsgraph.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A page of scores in Markdown, with a section for each gold folder.
 *
 * @param text the page
 */
public record ScoreSheet(String text) {

  private static final String HEADING = "## ";

  /** The page in the file; one with a heading alone where there is none. */
  public static ScoreSheet read(Path file) {
    try {
      return new ScoreSheet(Files.exists(file) ? Files.readString(file) : "# Scores\n");
    } catch (IOException e) {
      throw new UncheckedIOException("The page %s cannot be read".formatted(file), e);
    }
  }

  /** The page with the section of the name replaced, or added at the end. */
  public ScoreSheet with(String name, Evaluation evaluation) {
    return with(name, table(evaluation));
  }

  /** The page with the text of the section replaced, or added at the end. */
  public ScoreSheet with(String name, String sectionText) {
    String section = HEADING + name + "\n\n" + sectionText;
    int start = (text + "\n").indexOf(HEADING + name + "\n");
    if (start < 0) {
      return new ScoreSheet((text.isBlank() ? "" : text.stripTrailing() + "\n\n") + section);
    }
    int end = text.indexOf("\n" + HEADING, start + 1);
    return new ScoreSheet(
        text.substring(0, start) + section + (end < 0 ? "" : text.substring(end)));
  }

  private static String table(Evaluation evaluation) {
    String head =
        """
        %d articles; 95 %% intervals by bootstrap over articles.

        | question | precision | recall | F1 | right | wrong | missed | details of right answers |
        |---|---|---|---|---|---|---|---|
        """
            .formatted(evaluation.articles().size());
    return evaluation.figures().stream()
        .map(ScoreSheet::row)
        .collect(Collectors.joining("\n", head, "\n"));
  }

  private static String row(Figures figures) {
    String details =
        figures.details().entrySet().stream()
            .map(detail -> detail.getKey() + " " + detail.getValue())
            .collect(Collectors.joining(", "));
    return "| %s | %s | %s | %s | %d | %d | %d | %s |"
        .formatted(
            figures.question().label(),
            cell(figures.precision()),
            cell(figures.recall()),
            cell(figures.f1()),
            figures.count().right(),
            figures.count().wrong(),
            figures.count().missed(),
            details);
  }

  private static String cell(Interval figure) {
    return String.format(
        Locale.ROOT, "%.3f [%.2f–%.2f]", figure.value(), figure.low(), figure.high());
  }
}
