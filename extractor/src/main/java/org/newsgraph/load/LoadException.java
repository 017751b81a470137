package org.newsgraph.load;

import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;

/** A store that cannot be opened, read or written. */
public final class LoadException extends CodedException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, under its stable code. */
  public LoadException(ProblemCode code, String message) {
    super(code, message);
  }

  /** What is wrong, under its stable code, and what caused it. */
  public LoadException(ProblemCode code, String message, Throwable cause) {
    super(code, message, cause);
  }
}
