package org.newsgraph.evaluate.score;

/** What is said of an answer. */
public enum Verdict {
  /** The gold has it. */
  RIGHT,
  /** The gold has it not. */
  WRONG,
  /** The gold has it, and no answer does. */
  MISSED
}
