package org.newsgraph.extract.cast;

/** Whether an article or a given name shows a person as a woman or a man. */
public enum Gender {
  /** A woman or girl: "she". */
  FEMALE,
  /** A man or boy: "he". */
  MALE,
  /** Nothing tells, or the signs disagree. */
  UNKNOWN;

  /** The gender that a data file calls by its lower-case name; unknown for any other word. */
  public static Gender called(String word) {
    return switch (word) {
      case "female" -> FEMALE;
      case "male" -> MALE;
      default -> UNKNOWN;
    };
  }

  /** Whether one person can be of both genders: they agree, or one of them is unknown. */
  public boolean agreesWith(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
