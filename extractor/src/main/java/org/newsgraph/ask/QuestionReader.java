package org.newsgraph.ask;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.problem.ProblemCode;

/**
 * Reads a question's file: SPARQL whose first comment is the question in words, and whose comments
 * of the form
 *
 * <pre>
 * # param: NAME TYPE default=VALUE DESCRIPTION
 * </pre>
 *
 * declare its parameters; {@code default=VALUE} may be missing. A comment of the form
 *
 * <pre>
 * # table: COLUMN, COLUMN
 * </pre>
 *
 * chooses the columns that people see in a table.
 */
final class QuestionReader {

  private static final Pattern DECLARATION = Pattern.compile("(?:param|table):");

  private static final Pattern LIST = Pattern.compile("\\s*,\\s*");

  private static final Pattern PARAMETER =
      Pattern.compile(
          "#\\s*param:\\s*(?<name>\\w+(?:-\\w+)*)\\s+(?<type>one-of\\([^)]*\\)|\\S+)"
              + "(?:\\s+default=(?<initial>\"[^\"]*\"|\\S+))?\\s*(?<description>.*)");

  private QuestionReader() {}

  /**
   * The question that the text holds.
   *
   * @throws AskException if a parameter's line cannot be understood
   */
  static NamedQuestion read(String name, String text) {
    List<String> comments =
        text.lines().map(String::strip).filter(line -> line.startsWith("#")).toList();
    String words =
        comments.stream()
            .map(line -> line.substring(1).strip())
            .filter(line -> !line.isEmpty() && !DECLARATION.matcher(line).lookingAt())
            .findFirst()
            .orElse("");
    List<Parameter> parameters =
        comments.stream()
            .filter(line -> line.substring(1).strip().startsWith("param:"))
            .map(line -> parameter(name, line))
            .toList();
    List<String> columns =
        comments.stream()
            .map(line -> line.substring(1).strip())
            .filter(line -> line.startsWith("table:"))
            .flatMap(line -> LIST.splitAsStream(line.substring("table:".length()).strip()))
            .toList();
    return new NamedQuestion(name, words, parameters, columns, text);
  }

  private static Parameter parameter(String question, String line) {
    Matcher matcher = PARAMETER.matcher(line);
    if (!matcher.matches()) {
      throw malformed(question, line);
    }
    ParameterType type =
        ParameterType.parse(matcher.group("type")).orElseThrow(() -> malformed(question, line));
    Optional<String> initial =
        Optional.ofNullable(matcher.group("initial")).map(QuestionReader::unquoted);
    return new Parameter(matcher.group("name"), type, initial, matcher.group("description"));
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static AskException malformed(String question, String line) {
    return new AskException(
        ProblemCode.QUERY_PARAMETER,
        "In %s a line like \"# param: status one-of(actual,any) default=actual which events\" was expected, not: %s"
            .formatted(question, line));
  }
}
