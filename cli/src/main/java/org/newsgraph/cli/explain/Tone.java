package org.newsgraph.cli.explain;

/** What a stretch of words is, for whoever colours it. */
public enum Tone {
  /** Words of no colour of their own. */
  PLAIN("0"),
  /** What stands at the head of a part. */
  HEADING("1"),
  /** Words of the article that refer to a person. */
  PERSON("36"),
  /** Words of the article that refer to something else of the cast. */
  THING("34"),
  /** What the line is about. */
  KIND("35"),
  /** What is so, by the article's account. */
  FACT("32"),
  /** What is planned, denied, hypothetical or alleged. */
  NO_FACT("33"),
  /** What only whoever mends rules needs. */
  ASIDE("2");

  private final String sequence;

  Tone(String sequence) {
    this.sequence = sequence;
  }

  /** The words in this tone, for a terminal that knows ANSI escape sequences. */
  String paint(String words) {
    return this == PLAIN ? words : "\u001b[" + sequence + "m" + words + "\u001b[0m";
  }
}
