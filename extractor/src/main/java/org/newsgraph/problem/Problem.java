package org.newsgraph.problem;

/**
 * Something wrong with one input.
 *
 * @param code which kind of problem
 * @param message a sentence for people: what, where, expected, found, what to do
 */
public record Problem(ProblemCode code, String message) {

  @Override
  public String toString() {
    return code.id() + ": " + message;
  }
}
