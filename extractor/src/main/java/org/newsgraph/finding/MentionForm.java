package org.newsgraph.finding;

/** How words refer to an entity. */
public enum MentionForm {
  /** By a name. */
  NAME,
  /** By a pronoun, possessives included. */
  PRONOUN,
  /** By a description, such as "the president-elect" or "the pair". */
  DESCRIPTION
}
