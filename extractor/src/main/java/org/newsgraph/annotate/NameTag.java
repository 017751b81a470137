package org.newsgraph.annotate;

/** What a token is part of, by the name tagger alone. */
public enum NameTag {
  /** Part of a person's name. */
  PERSON,
  /** Part of an organisation's name. */
  ORGANISATION,
  /** Part of a place's name. */
  PLACE,
  /** Part of no name. */
  NONE
}
