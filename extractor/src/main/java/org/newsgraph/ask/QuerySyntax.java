package org.newsgraph.ask;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.newsgraph.problem.ProblemCode;

/** Parses SPARQL 1.1 and says where it cannot. */
final class QuerySyntax {

  private QuerySyntax() {}

  /**
   * The parsed query.
   *
   * @param where the query's name or file, for the message
   * @throws AskException if it is no SPARQL query
   */
  static Query parse(String where, String text) {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      String place =
          e.getLine() > 0 ? " at line %d, column %d".formatted(e.getLine(), e.getColumn()) : "";
      throw new AskException(
          ProblemCode.QUERY_SYNTAX,
          "The query %s cannot be read%s: %s".formatted(where, place, reason(e)),
          e);
    }
  }

  /** The parser's own words, on one line. */
  private static String reason(QueryParseException e) {
    return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
  }
}
