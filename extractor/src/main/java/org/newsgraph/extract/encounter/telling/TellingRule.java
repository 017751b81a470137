package org.newsgraph.extract.encounter.telling;

import java.util.List;

/** One family of words that tell encounters. */
public interface TellingRule {

  /** What the sentence of the passage tells, in order of the text. */
  List<Telling> find(Passage passage);
}
