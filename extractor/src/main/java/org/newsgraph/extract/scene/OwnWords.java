package org.newsgraph.extract.scene;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.time.TimeExpression;

/** Picks, among what a sentence says of when and where, what belongs to one event. */
final class OwnWords {

  private static final int FARTHEST = 9;

  private final Attachment attachment = new Attachment();

  /** The time expression that belongs to the event at the token. */
  Optional<TimeExpression> time(SentenceScene scene, int event) {
    Syntax syntax = scene.syntax();
    int[] distances = attachment.from(syntax, event);
    return scene.times().stream()
        .filter(time -> !time.bound() && distance(syntax, distances, time) <= FARTHEST)
        .min(
            Comparator.<TimeExpression>comparingInt(time -> distance(syntax, distances, time))
                .thenComparingInt(time -> Math.abs(time.start() - event)));
  }

  private static int distance(Syntax syntax, int[] distances, TimeExpression time) {
    int head = syntax.headOf(time.start(), time.end());
    if (syntax.head(head).isEmpty()) {
      return distances[head];
    }
    // Where the parser takes a day for a subject or an object, it still hangs from its verb.
    int governor = syntax.head(head).getAsInt();
    boolean modifies = syntax.is(head, "compound") || syntax.is(head, "nmod:poss");
    boolean of =
        syntax.children(head, "case").stream()
            .anyMatch(word -> syntax.sentence().token(word).lemma().equals("of"));
    return Math.min(
        distances[head], distances[governor] + (modifies && distances[governor] > 0 || of ? 6 : 1));
  }

  /** The words of place that belong to the event at the token, the nearest first. */
  List<PlaceWords> places(SentenceScene scene, int event) {
    int[] distances = attachment.from(scene.syntax(), event);
    return scene.places().stream()
        .filter(place -> distances[place.anchor()] <= (place.goal() ? 4 : FARTHEST))
        .sorted(
            Comparator.<PlaceWords>comparingInt(place -> distances[place.anchor()])
                .thenComparing(place -> !place.preposition().equals("at"))
                .thenComparingInt(place -> Math.abs(place.start() - event)))
        .toList();
  }
}
