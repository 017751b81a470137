package org.newsgraph.ask;

import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;

/** A question that cannot be asked as it stands. */
public final class AskException extends CodedException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, under its stable code. */
  public AskException(ProblemCode code, String message) {
    super(code, message);
  }

  /** What is wrong, under its stable code, and what caused it. */
  public AskException(ProblemCode code, String message, Throwable cause) {
    super(code, message, cause);
  }
}
