package org.newsgraph.extract.statement.attribution;

import java.util.Optional;

/**
 * Who says a piece, and how the article tells it.
 *
 * @param sentence the index of the sentence that names the speaker
 * @param token the index of the verb or noun that gives the words
 * @param speaker the id of the speaker in the cast
 * @param speakerText what the text calls the speaker
 * @param rule the rule that found it
 * @param confidence how sure the rule is, from 0 to 1
 */
public record Attribution(
    int sentence,
    int token,
    Optional<String> speaker,
    String speakerText,
    String rule,
    double confidence) {

  /** The same speaker, by another rule. */
  public Attribution by(String otherRule, double otherConfidence) {
    return new Attribution(
        sentence, token, speaker, speakerText, otherRule, Math.min(confidence, otherConfidence));
  }
}
