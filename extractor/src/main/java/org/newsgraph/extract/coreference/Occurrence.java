package org.newsgraph.extract.coreference;

/**
 * A person at one place of the discourse.
 *
 * @param person the id of the person; for somebody unnamed, an id of its own that no entity has
 * @param sentence the index of the sentence
 * @param token the index of the word that governs the mention
 * @param prominence how prominent its place in the clause is, 0..5
 * @param quoted whether it stands within a quotation
 */
record Occurrence(String person, int sentence, int token, double prominence, boolean quoted) {

  /** What the id of somebody unnamed begins with. */
  static final String UNNAMED = "?";

  boolean isNamed() {
    return !person.startsWith(UNNAMED);
  }
}
