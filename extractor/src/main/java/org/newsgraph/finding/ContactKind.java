package org.newsgraph.finding;

/** The kinds of contact that are not in person. */
public enum ContactKind {
  /** By telephone or video. */
  CALL,
  /** By letter. */
  LETTER,
  /** By a message of another kind. */
  MESSAGE
}
