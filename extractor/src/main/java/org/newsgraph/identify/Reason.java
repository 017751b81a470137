package org.newsgraph.identify;

/** Why entities of articles are one entity, or why an entity stays alone. */
public enum Reason {
  /** People who bear the same full name. */
  SAME_FULL_NAME("same-full-name", "The articles give the same full name."),
  /** Organisations, places or works of the same name and kind. */
  SAME_NAME_AND_KIND("same-name-and-kind", "The articles give the same name to things of a kind."),
  /** A person known by a single name: too little to go by. */
  SINGLE_NAME("single-name", "A single name does not tell whether two articles mean one person."),
  /** Two entities of one article bear the same name: the name does not tell which one is meant. */
  NAMESAKES("namesakes", "The article tells two bearers of this name apart."),
  /** A name without letters or digits. */
  NO_NAME("no-name", "The name holds no letter or digit to compare.");

  private final String rule;
  private final String words;

  Reason(String rule, String words) {
    this.rule = rule;
    this.words = words;
  }

  /** The name of the rule. */
  public String rule() {
    return rule;
  }

  /** The reason in a sentence. */
  public String words() {
    return words;
  }
}
