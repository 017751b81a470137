package org.newsgraph.ask;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformSubst;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.NodeTransformSubst;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts terms in the place of variables, in the parsed query. The result is a query like any other,
 * so that it means the same on a store and on a server.
 */
final class QueryBinding {

  private final Map<Var, Node> terms;

  QueryBinding(Map<String, Node> terms) {
    this.terms = new HashMap<>();
    terms.forEach((name, term) -> this.terms.put(Var.alloc(name), term));
  }

  /** The query with every bound variable replaced, in a copy. */
  Query bind(Query query) {
    if (terms.isEmpty()) {
      return query;
    }
    ElementTransformSubst elements = new ElementTransformSubst(terms);
    return QueryTransformOps.transform(
        query, elements, new BoundAware(new NodeTransformSubst(terms), elements));
  }

  /** {@code BOUND} takes variables only; of a variable that has become a term it is true. */
  private final class BoundAware extends ExprTransformNodeElement {

    BoundAware(NodeTransform nodes, ElementTransformSubst elements) {
      super(nodes, elements);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
      boolean ofTerm = function instanceof E_Bound && !argument.isVariable();
      return ofTerm ? NodeValue.TRUE : super.transform(function, argument);
    }
  }
}
