package org.newsgraph.ask;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.newsgraph.problem.ProblemCode;

/**
 * A parameter of a question; the query names it as the variable {@code $NAME}, in which a hyphen
 * becomes the capital behind it.
 *
 * @param name its name, without the mark
 * @param type what its value may be
 * @param initial the value it has unless another is given; without one the variable stays unbound
 * @param description what it does, in words
 */
public record Parameter(
    String name, ParameterType type, Optional<String> initial, String description) {

  /** The choice of a {@code one-of} that leaves the variable unbound. */
  private static final String ANY = "any";

  private static final Pattern HYPHEN = Pattern.compile("-(\\w)");

  /** The variable's name: {@code minConfidence} for {@code min-confidence}. */
  public String variable() {
    return HYPHEN.matcher(name).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }

  /**
   * The value as an RDF term.
   *
   * @return nothing if the value leaves the variable unbound
   * @throws AskException if the value is none of the parameter's type
   */
  public Optional<Node> term(String value) {
    Node term =
        type.term(value)
            .orElseThrow(
                () ->
                    new AskException(
                        ProblemCode.QUERY_PARAMETER,
                        "The parameter %s must be %s, not: %s"
                            .formatted(name, type.expectation(), value)));
    boolean any = type instanceof ParameterType.OneOf && value.equals(ANY);
    return any ? Optional.empty() : Optional.of(term);
  }
}
