package org.newsgraph.extract.indirect.clause;

/**
 * Tokens of a sentence that stand side by side.
 *
 * @param start the index of the first
 * @param end the index behind the last
 */
public record Stretch(int start, int end) {

  /** Whether it has no token. */
  public boolean isEmpty() {
    return end <= start;
  }

  /** Whether the token is one of them. */
  public boolean holds(int token) {
    return start <= token && token < end;
  }
}
