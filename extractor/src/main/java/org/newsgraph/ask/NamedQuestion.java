package org.newsgraph.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.newsgraph.problem.ProblemCode;

/**
 * A question with a name, as one file of SPARQL holds it.
 *
 * @param name the file's name without its ending, such as {@code who-met-whom}
 * @param words the question in words
 * @param parameters what may be given with it, in the order of the file
 * @param tableColumns the columns that a table for people shows; empty for all
 * @param text the SPARQL query, comments included
 */
public record NamedQuestion(
    String name, String words, List<Parameter> parameters, List<String> tableColumns, String text) {

  /** Copies the lists. */
  public NamedQuestion {
    parameters = List.copyOf(parameters);
    tableColumns = List.copyOf(tableColumns);
  }

  /**
   * The query with its parameters put in as values: each stands where {@code $NAME} stood, as an
   * RDF term, so that no value can change what the query does.
   *
   * @param values the values given, by parameter name; the others keep their initial value or stay
   *     unbound
   * @throws AskException if a parameter is unknown or malformed, or the query cannot be parsed
   */
  public Query bind(Map<String, String> values) {
    values.keySet().forEach(this::requireKnown);
    Map<String, Node> terms = new HashMap<>();
    for (Parameter parameter : parameters) {
      Optional.ofNullable(values.get(parameter.name()))
          .or(parameter::initial)
          .flatMap(parameter::term)
          .ifPresent(term -> terms.put(parameter.variable(), term));
    }
    return new QueryBinding(terms).bind(QuerySyntax.parse(name, text));
  }

  private void requireKnown(String given) {
    List<String> names = parameters.stream().map(Parameter::name).toList();
    if (!names.contains(given)) {
      throw new AskException(
          ProblemCode.QUERY_PARAMETER,
          "The question %s has no parameter %s%s; it has: %s"
              .formatted(
                  name,
                  given,
                  Nearest.to(given, names).map(near -> ", did you mean " + near + "?").orElse(""),
                  names.isEmpty() ? "none" : String.join(", ", names)));
    }
  }
}
