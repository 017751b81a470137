package org.newsgraph.extract.coreference;

import java.util.List;
import org.newsgraph.annotate.Syntax;

/**
 * How prominent a place in a clause is, in the order of grammatical functions that centering theory
 * uses (Grosz, Joshi and Weinstein 1995): subject before object before the rest.
 */
record Prominence(Syntax syntax) {

  /** From here on, somebody is what the sentence is about: a main clause's subject. */
  static final double LEADING = 3.5;

  private static final double SUBJECT = 4.5;
  private static final double ROOT = 4.0;
  private static final double OBJECT = 2.0;
  private static final double OBLIQUE = 1.9;
  private static final double POSSESSOR = 2.0;
  private static final double POSSESSOR_OF_SUBJECT = 2.4;
  private static final double OTHER = 1.0;

  /** How much a clause below another takes away. */
  private static final double SUBORDINATE = 0.65;

  /** The prominence of the token, 0..5. */
  double of(int token) {
    int at = top(token);
    double function = function(at);
    return isSubordinate(at) ? function * SUBORDINATE : function;
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
              || syntax.is(up, "flat")
              || syntax.is(up, "dep") && isNoun(syntax.head(up).orElse(up));
      if (!shares) {
        break;
      }
    }
    return at;
  }

  private boolean isNoun(int token) {
    return syntax.sentence().token(token).tag().startsWith("N");
  }

  private double function(int token) {
    String relation = syntax.relation(token);
    if (relation.startsWith("nsubj")) {
      return SUBJECT;
    }
    if (relation.equals("root")) {
      return ROOT;
    }
    if (relation.equals("obj") || relation.equals("iobj") || relation.equals("obl:agent")) {
      return OBJECT;
    }
    if (relation.startsWith("obl") || relation.equals("dep")) {
      return OBLIQUE;
    }
    return relation.equals("nmod:poss") ? possessor(token) : OTHER;
  }

  /** The possessor of a subject is nearly as prominent as the subject. */
  private double possessor(int token) {
    return syntax.head(token).isPresent() && syntax.is(syntax.head(token).getAsInt(), "nsubj")
        ? POSSESSOR_OF_SUBJECT
        : POSSESSOR;
  }

  private boolean isSubordinate(int token) {
    List<Integer> path = syntax.path(token);
    return path.stream().anyMatch(at -> syntax.is(at, "acl") || syntax.is(at, "advcl"));
  }
}
