package org.newsgraph.finding;

/** What an entity is. */
public enum EntityKind {
  /** A real person. */
  PERSON,
  /** A company, institution, party, agency, band or other organisation. */
  ORGANISATION,
  /** A place, venue or gathering where somebody can be. */
  PLACE,
  /** A media work: a film, song, book, programme, exhibition and the like. */
  WORK
}
