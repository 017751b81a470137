package org.newsgraph.extract.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.scene.PlaceWords.Way;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;

/** Reads words of place that name none: "there", "the same hotel", "a cathedral". */
final class UnnamedPlaces {

  private static final Lexicon PARTS = Lexicon.of(UnnamedPlaces.class, "place-parts.txt");
  private static final Lexicon LIKE = Lexicon.of(UnnamedPlaces.class, "place-likenesses.txt");
  private static final Lexicon PREPOSITIONS =
      Lexicon.of(UnnamedPlaces.class, "place-prepositions.txt");

  private static final int SENTENCES_BACK = 2;
  private static final Set<String> KNOWN = Set.of("the", "that", "this");

  private final Cast cast;

  UnnamedPlaces(Cast cast) {
    this.cast = cast;
  }

  /** The words of the sentence that point back to a place named before, with that place. */
  List<PlaceWords> known(SentenceScene scene, List<SentenceScene> before) {
    List<PlaceWords> known = new ArrayList<>();
    Syntax syntax = scene.syntax();
    for (int word = 0; word < syntax.sentence().tokens().size(); word++) {
      Optional<Way> way = way(syntax, word);
      if (isThere(syntax, word)) {
        int at = word;
        last(scene, before, word).ifPresent(place -> known.add(words(place, at, "in", Way.AT)));
      } else if (way.isPresent() && isKnown(syntax, word) && !isOfPlace(scene, word)) {
        int at = word;
        named(syntax, word)
            .ifPresent(place -> known.add(words(place, at, preposition(syntax, at), way.get())));
      }
    }
    return known;
  }

  /** Whether the event has a place of its own that is not named: "waved from the cathedral". */
  boolean isElsewhere(SentenceScene scene, int event) {
    Syntax syntax = scene.syntax();
    boolean own =
        syntax.children(event, "obl").stream()
            .anyMatch(noun -> way(syntax, noun).isPresent() && isPlaceOfItsOwn(scene, noun));
    return own || isWhere(scene, event);
  }

  /** "the cathedral, where he blessed him" */
  private static boolean isWhere(SentenceScene scene, int event) {
    Syntax syntax = scene.syntax();
    return syntax.is(event, "acl:relcl")
        && scene.places().stream()
            .noneMatch(place -> place.anchor() == syntax.head(event).orElse(-1))
        && syntax.children(event).stream().anyMatch(word -> lemma(syntax, word).equals("where"));
  }

  private boolean isPlaceOfItsOwn(SentenceScene scene, int noun) {
    Syntax syntax = scene.syntax();
    boolean whole =
        PARTS.kind(lemma(syntax, noun)).filter(kind -> !kind.equals("part")).isPresent();
    return whole && scene.places().stream().noneMatch(place -> place.anchor() == noun);
  }

  private static boolean isThere(Syntax syntax, int word) {
    return lemma(syntax, word).equals("there")
        && syntax.sentence().token(word).tag().equals("RB")
        && syntax.is(word, "advmod");
  }

  private static Optional<Way> way(Syntax syntax, int noun) {
    return Optional.of(preposition(syntax, noun))
        .flatMap(PREPOSITIONS::kind)
        .filter(kind -> kind.equals("at") || kind.equals("goal"))
        .map(kind -> kind.equals("at") ? Way.AT : Way.GOAL);
  }

  private static boolean isKnown(Syntax syntax, int noun) {
    String kind = PARTS.kind(lemma(syntax, noun)).orElse("");
    return (kind.equals("whole") || LIKE.has(lemma(syntax, noun)))
        && syntax.children(noun, "det").stream()
            .anyMatch(word -> KNOWN.contains(lemma(syntax, word)));
  }

  /** "the hotel in X", "the X hotel": told by the place that stands there. */
  private static boolean isOfPlace(SentenceScene scene, int noun) {
    return scene.places().stream().anyMatch(place -> place.anchor() == noun)
        || !scene.syntax().children(noun, "compound").isEmpty();
  }

  /** The place named last whose name ends or begins in the noun, or in one like it. */
  private Optional<String> named(Syntax syntax, int noun) {
    String word = lemma(syntax, noun);
    List<String> like = LIKE.of(word);
    return cast.references().stream()
        .filter(reference -> reference.sentence() < syntax.sentence().index())
        .filter(reference -> reference.entities().size() == 1)
        .map(reference -> cast.entity(reference.entities().get(0)))
        .filter(entity -> entity.kind() == EntityKind.PLACE)
        .filter(
            entity -> isCalled(entity, word) || like.stream().anyMatch(w -> isCalled(entity, w)))
        .reduce((first, second) -> second)
        .map(Entity::id);
  }

  private static boolean isCalled(Entity entity, String noun) {
    String name = entity.name().toLowerCase(Locale.ROOT);
    return name.endsWith(" " + noun) || name.startsWith(noun + " ");
  }

  private static Optional<String> last(SentenceScene scene, List<SentenceScene> before, int word) {
    Optional<String> own =
        scene.places().stream()
            .filter(place -> place.end() <= word)
            .reduce((first, second) -> second)
            .map(PlaceWords::place);
    int from = Math.max(0, before.size() - SENTENCES_BACK);
    return own.or(
        () ->
            before.subList(from, before.size()).stream()
                .flatMap(earlier -> earlier.places().stream())
                .reduce((first, second) -> second)
                .map(PlaceWords::place));
  }

  private static PlaceWords words(String place, int word, String preposition, Way way) {
    return new PlaceWords(place, word, word + 1, word, preposition, way, "");
  }

  private static String preposition(Syntax syntax, int noun) {
    return syntax.prepositions(noun).stream().findFirst().orElse("");
  }

  private static String lemma(Syntax syntax, int word) {
    return syntax.sentence().token(word).lemma();
  }
}
