package org.newsgraph.extract.cast;

import java.util.List;
import org.newsgraph.finding.MentionForm;

/**
 * Words of a sentence that refer to entities of the cast.
 *
 * @param sentence the index of the sentence
 * @param start the index of the first token
 * @param end the index behind the last token
 * @param head the index of the token that governs the words
 * @param form how the words refer
 * @param entities the ids of the entities meant: one for a name, several for "the two"
 */
public record Reference(
    int sentence, int start, int end, int head, MentionForm form, List<String> entities) {

  /** Copies the list. */
  public Reference {
    entities = List.copyOf(entities);
    if (start < 0 || end <= start || head < start || head >= end) {
      throw new IllegalArgumentException(
          "A reference needs 0 <= start <= head < end, but got start=%d, head=%d, end=%d"
              .formatted(start, head, end));
    }
  }
}
