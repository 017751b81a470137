package org.newsgraph.load;

import org.newsgraph.problem.ProblemCode;

/** A store that cannot be opened, read or written; the message is for people. */
public final class LoadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemCode code;

  /** What is wrong, under its stable code. */
  public LoadException(ProblemCode code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** The stable code. */
  public ProblemCode code() {
    return code;
  }
}
