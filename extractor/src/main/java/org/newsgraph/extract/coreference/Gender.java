package org.newsgraph.extract.coreference;

/** The gender in which a text speaks of a person. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Whether the two can be of one person. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  static Gender of(String letter) {
    return letter.equals("m") ? MALE : letter.equals("f") ? FEMALE : UNKNOWN;
  }
}
