package org.newsgraph.extract.role.phrase;

/** What kind of description of a person a noun gives. */
public enum NounClass {
  /** An office, rank or function: "minister", "captain", "chairwoman". */
  OFFICE,
  /** A profession or pursuit: "rapper", "botanist". */
  PROFESSION,
  /** Kinship and friendship: "wife", "neighbour". */
  KIN,
  /** Somebody seen from another's role: "counterpart", "successor". */
  RELATION,
  /** A passing or general description: "man", "supporter", "34-year-old". */
  PERSON;

  /** Whether such a noun names a role that somebody can hold. */
  public boolean isRole() {
    return this == OFFICE || this == PROFESSION;
  }
}
