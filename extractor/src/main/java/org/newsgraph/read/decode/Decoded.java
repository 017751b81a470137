package org.newsgraph.read.decode;

import org.newsgraph.problem.ProblemCode;

/** What bytes turned out to be. */
public sealed interface Decoded {

  /** Text. */
  record Text(String text) implements Decoded {}

  /** Not text; the reason is a sentence's end: "the file ...". */
  record Refused(ProblemCode code, String reason) implements Decoded {}
}
