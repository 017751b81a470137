package org.newsgraph.extract.role.phrase;

/** How a noun phrase is determined. */
public enum Determiner {
  /** Not at all: "President", "actors". */
  NONE,
  /** By "the", "this" or "that". */
  DEFINITE,
  /** By "a", "an" or "another". */
  INDEFINITE,
  /** By a possessive: "his", "Estonia's". */
  POSSESSIVE
}
