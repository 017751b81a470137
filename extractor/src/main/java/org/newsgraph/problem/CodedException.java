package org.newsgraph.problem;

/**
 * A failure of the machine, a store, a server or a call, not of one article: it ends the command.
 * The message is for people; docs/errors.md explains the code.
 */
public class CodedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemCode code;

  /** What is wrong, under its stable code. */
  public CodedException(ProblemCode code, String message) {
    super(message);
    this.code = code;
  }

  /** What is wrong, under its stable code, and what caused it. */
  public CodedException(ProblemCode code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** The stable code. */
  public ProblemCode code() {
    return code;
  }
}
