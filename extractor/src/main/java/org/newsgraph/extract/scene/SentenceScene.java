package org.newsgraph.extract.scene;

import java.util.List;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.time.TimeExpression;

/**
 * What a sentence says of when and where, before it is decided which event it belongs to.
 *
 * @param syntax the sentence's tree
 * @param times its time expressions, left to right
 * @param places its words of place, left to right
 */
record SentenceScene(Syntax syntax, List<TimeExpression> times, List<PlaceWords> places) {

  /** Copies the lists. */
  SentenceScene {
    times = List.copyOf(times);
    places = List.copyOf(places);
  }
}
