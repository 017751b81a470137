package org.newsgraph.validate;

import java.util.List;

/**
 * The graph breaks a shape.
 *
 * @param violations all that it breaks, in order; at least one
 */
public record Rejected(List<Violation> violations) implements Verdict {

  /** Copies the list. */
  public Rejected {
    violations = List.copyOf(violations);
  }
}
