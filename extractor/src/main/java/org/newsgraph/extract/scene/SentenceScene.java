package org.newsgraph.extract.scene;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.time.TimeExpression;

/**
 * What a sentence says of when and where, before it is decided which event it belongs to.
 *
 * @param syntax the sentence's tree
 * @param times its time expressions, left to right
 * @param places its words of place, left to right
 * @param quoted the tokens that stand between quotation marks
 */
record SentenceScene(
    Syntax syntax, List<TimeExpression> times, List<PlaceWords> places, Set<Integer> quoted) {

  /** Copies the lists. */
  SentenceScene {
    times = List.copyOf(times);
    places = List.copyOf(places);
    quoted = Set.copyOf(quoted);
  }

  /** The same sentence with more words of place. */
  SentenceScene with(List<PlaceWords> more) {
    return new SentenceScene(
        syntax,
        times,
        Stream.concat(places.stream(), more.stream())
            .sorted(Comparator.comparingInt(PlaceWords::start))
            .toList(),
        quoted);
  }

  /** Whether both tokens are the narrator's words, or both are quoted. */
  boolean sameVoice(int token, int other) {
    return quoted.contains(token) == quoted.contains(other);
  }

  /** The number of the sentence in its article. */
  int index() {
    return syntax.sentence().index();
  }
}
