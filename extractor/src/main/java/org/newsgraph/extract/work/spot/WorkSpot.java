package org.newsgraph.extract.work.spot;

import java.util.List;

/**
 * A place in a sentence where a work is meant.
 *
 * @param work the id of the work
 * @param sentence the index of the sentence
 * @param heads the tokens that govern the words for it: of its title, and of the noun for its kind
 *     beside it, as in "her novel 'X'"
 * @param end the index behind the last token of the words, quotation marks left aside
 * @param named whether the title stands there, not another word for the work
 */
public record WorkSpot(String work, int sentence, List<Integer> heads, int end, boolean named) {

  /** Copies the list. */
  public WorkSpot {
    heads = List.copyOf(heads);
  }

  /** The same work, meant by the token of a sentence without its title. */
  public WorkSpot meantAt(int sentence, int token) {
    return new WorkSpot(work, sentence, List.of(token), token + 1, false);
  }
}
