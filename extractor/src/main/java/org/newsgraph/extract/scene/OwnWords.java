package org.newsgraph.extract.scene;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.scene.PlaceWords.Way;
import org.newsgraph.extract.time.TimeExpression;

/** Picks, among what a sentence says of when and where, what belongs to one event. */
final class OwnWords {

  private static final Lexicon PERIODS = Lexicon.of(OwnWords.class, "periods.txt");

  private static final int FARTHEST = 9;
  private static final Set<String> CLAUSES = Set.of("parataxis", "conj", "ccomp", "advcl");

  private final Attachment attachment = new Attachment();

  /** The time expression that belongs to the event at the token. */
  Optional<TimeExpression> time(SentenceScene scene, int event) {
    Syntax syntax = scene.syntax();
    int[] distances = attachment.from(syntax, event);
    return scene.times().stream()
        .filter(time -> !time.bound() && scene.sameVoice(event, time.start()))
        .filter(time -> distance(syntax, distances, time) <= FARTHEST)
        .min(
            Comparator.<TimeExpression>comparingInt(time -> distance(syntax, distances, time))
                .thenComparingInt(time -> Math.abs(time.start() - event)));
  }

  private int distance(Syntax syntax, int[] distances, TimeExpression time) {
    int head = syntax.headOf(time.start(), time.end());
    if (syntax.head(head).isEmpty() || CLAUSES.contains(syntax.relation(head))) {
      return distances[head];
    }
    // Where the parser takes a day for a subject or an object, it still hangs from its verb.
    int governor = syntax.head(head).getAsInt();
    if (distances[governor] > 0 && isOf(syntax, head) && !isTime(syntax, governor)) {
      return Attachment.BARRED;
    }
    boolean modifies = syntax.is(head, "compound") || syntax.is(head, "nmod:poss");
    int near = modifies && distances[governor] > 0 && !isTime(syntax, governor) ? 6 : 1;
    return Math.min(distances[head], distances[governor] + near) + (time.isRough() ? 5 : 0);
  }

  /** "the ceasefire of 2017" dates the ceasefire alone. */
  private static boolean isOf(Syntax syntax, int head) {
    return syntax.prepositions(head).contains("of");
  }

  private boolean isTime(Syntax syntax, int word) {
    return PERIODS.has(syntax.sentence().token(word).lemma());
  }

  /** The words of place that belong to the event at the token, the nearest first. */
  List<PlaceWords> places(SentenceScene scene, int event) {
    int[] distances = attachment.from(scene.syntax(), event);
    return scene.places().stream()
        .filter(place -> scene.sameVoice(event, place.start()))
        .filter(place -> isSetting(scene.syntax(), place, event))
        .filter(place -> distances[place.anchor()] <= (place.way() == Way.GOAL ? 4 : FARTHEST))
        .sorted(
            Comparator.<PlaceWords>comparingInt(place -> distances[place.anchor()])
                .thenComparing(place -> !place.preposition().equals("at"))
                .thenComparingInt(place -> Math.abs(place.start() - event)))
        .toList();
  }

  /** What happens takes place where one is or comes; or there, "where" it does. */
  private static boolean isSetting(Syntax syntax, PlaceWords place, int event) {
    return place.isSetting()
        || syntax.path(event).stream()
            .anyMatch(
                word ->
                    syntax.is(word, "acl:relcl") && syntax.head(word).orElse(-1) == place.anchor());
  }
}
