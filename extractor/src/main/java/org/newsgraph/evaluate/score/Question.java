package org.newsgraph.evaluate.score;

/** What is scored. */
public enum Question {
  /** The people of the article. */
  PEOPLE("people"),
  /** The forms of their names. */
  NAME_FORMS("name forms"),
  /** Pairs that met, by the article's account. */
  MET_ACTUAL("met (actual)"),
  /** Pairs and the status of their encounter. */
  MET_ANY("met (any status)"),
  /** Quotes and their speakers. */
  SAID("said"),
  /** Roles and their holders. */
  HOLDS_ROLE("holds role"),
  /** People and the places where they were. */
  WAS_WHERE("was where"),
  /** Titles of works. */
  WORKS("works"),
  /** People tied to works. */
  PERSON_IN_WORK("person in work");

  private final String label;

  Question(String label) {
    this.label = label;
  }

  /** The question in a word or two. */
  public String label() {
    return label;
  }
}
