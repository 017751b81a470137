package org.newsgraph.server;

import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;

/** A store that cannot be served. */
public final class ServeException extends CodedException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, under its stable code, and what caused it. */
  public ServeException(ProblemCode code, String message, Throwable cause) {
    super(code, message, cause);
  }
}
