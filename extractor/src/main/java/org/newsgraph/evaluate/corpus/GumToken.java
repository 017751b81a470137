package org.newsgraph.evaluate.corpus;

import java.util.HashSet;
import java.util.Set;
import org.newsgraph.text.Span;

/**
 * A word of the corpus.
 *
 * @param at where it stands in the article
 * @param tag its part of speech, in the Penn Treebank's tags
 * @param lemma its dictionary form
 * @param people the entities of the type person whose mentions cover it, by number
 * @param innermost the number of the innermost mention that covers it, of any type; -1 for none
 */
record GumToken(Span at, String tag, String lemma, Set<Integer> people, int innermost) {

  /** Copies the set. */
  GumToken {
    people = Set.copyOf(new HashSet<>(people));
  }

  /** Whether it is part of the name of the person. */
  boolean names(int person) {
    return tag.startsWith("NNP") && innermost == person;
  }
}
