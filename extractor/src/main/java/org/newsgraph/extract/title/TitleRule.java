package org.newsgraph.extract.title;

import java.util.List;
import org.newsgraph.annotate.Sentence;

/** One way in which an article shows that words are the title of a work. */
interface TitleRule {

  /** The titles that the rule finds in the sentence, left to right. */
  List<Title> find(Sentence sentence);
}
