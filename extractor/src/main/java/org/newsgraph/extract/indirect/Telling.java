package org.newsgraph.extract.indirect;

import java.util.List;
import org.newsgraph.extract.indirect.clause.Stretch;
import org.newsgraph.extract.statement.attribution.Attribution;
import org.newsgraph.finding.SpeechAct;

/**
 * That somebody says something, as a rule reads it.
 *
 * @param by who, by which word and by which rule; the attribution's token is the cue
 * @param act what is done
 * @param content the stretches of tokens that are said, left to right
 */
record Telling(Attribution by, SpeechAct act, List<Stretch> content) {

  Telling {
    content = List.copyOf(content);
  }

  /** Whether the token stands in the content. */
  boolean holds(int token) {
    return content.stream().anyMatch(stretch -> stretch.holds(token));
  }

  /** Whether the other, by an earlier word, has the same content: "said in a statement that". */
  boolean repeats(Telling other) {
    return other.by().token() < by.token() && other.content().get(0).equals(content.get(0));
  }
}
