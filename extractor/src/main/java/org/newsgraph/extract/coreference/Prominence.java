package org.newsgraph.extract.coreference;

import java.util.List;
import org.newsgraph.annotate.Syntax;

/**
 * How prominent a place in a clause is, in the order of grammatical functions that centering theory
 * uses (Grosz, Joshi and Weinstein 1995): subject before object before the rest.
 */
record Prominence(Syntax syntax) {

  /** The prominence of the token, 0..3. */
  double of(int token) {
    int at = top(token);
    double function = function(at);
    return isSubordinate(at) ? function * 0.7 : function;
  }

  /** The token whose function the given one shares: coordinated, in apposition, or its name. */
  private int top(int token) {
    int at = token;
    for (int up : syntax.path(token)) {
      at = up;
      boolean shares =
          syntax.is(up, "conj")
              || syntax.is(up, "appos")
              || syntax.is(up, "compound")
              || syntax.is(up, "flat");
      if (!shares) {
        break;
      }
    }
    return at;
  }

  private double function(int token) {
    String relation = syntax.relation(token);
    if (relation.startsWith("nsubj")) {
      return 3;
    }
    if (relation.equals("root")) {
      return 2.4;
    }
    if (relation.equals("obj") || relation.equals("iobj") || relation.equals("obl:agent")) {
      return 1.8;
    }
    if (relation.startsWith("obl") || relation.equals("dep")) {
      return 1.4;
    }
    return relation.equals("nmod:poss") ? possessor(token) : 1;
  }

  /** The possessor of a subject is nearly as prominent as the subject. */
  private double possessor(int token) {
    return syntax.head(token).isPresent() && syntax.is(syntax.head(token).getAsInt(), "nsubj")
        ? 1.8
        : 1.2;
  }

  private boolean isSubordinate(int token) {
    List<Integer> path = syntax.path(token);
    return path.stream().anyMatch(at -> syntax.is(at, "acl") || syntax.is(at, "advcl"));
  }
}
