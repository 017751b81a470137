package org.newsgraph.extract.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.scene.PlaceWords;
import org.newsgraph.finding.EntityKind;

/** Finds the events that words of place hang from, by climbing the dependency tree. */
final class PlacedEventFinder {

  private static final Lexicon JOURNEYS = Lexicon.of(PlacedEventFinder.class, "journey-nouns.txt");
  private static final Lexicon BACKGROUND =
      Lexicon.of(PlacedEventFinder.class, "background-nouns.txt");
  private static final Lexicon ATTITUDES =
      Lexicon.of(PlacedEventFinder.class, "attitude-verbs.txt");

  private static final Lexicon POSTS = Lexicon.of(PlacedEventFinder.class, "post-nouns.txt");
  private static final Lexicon CROWDS = Lexicon.of(PlacedEventFinder.class, "crowd-nouns.txt");

  private static final Set<String> SUFFERING =
      Set.of("die", "perish", "recover", "suffer", "succumb", "collapse");

  private static final Set<String> ELSEWHERE =
      Set.of("after", "before", "since", "until", "of", "about", "over", "against", "despite");

  /** The events at the place: the one it hangs from, and the one of a clause "where ...". */
  List<PlacedEvent> find(Syntax syntax, Cast cast, PlaceWords place) {
    List<PlacedEvent> found = new ArrayList<>();
    climb(syntax, cast, place).ifPresent(found::add);
    syntax.children(place.anchor(), "acl:relcl").stream()
        .filter(clause -> saysWhere(syntax, clause))
        .map(clause -> new PlacedEvent(deepest(syntax, clause), -1, true, at(place)))
        .forEach(found::add);
    return found;
  }

  private Optional<PlacedEvent> climb(Syntax syntax, Cast cast, PlaceWords place) {
    int at = place.anchor();
    int journey = -1;
    boolean direct = true;
    if (isOfficeHolder(syntax, at)) {
      return Optional.empty();
    }
    if (isPredicate(syntax, at)) {
      return Optional.of(new PlacedEvent(at, -1, true, place));
    }
    while (syntax.head(at).isPresent()) {
      int head = syntax.head(at).getAsInt();
      if (isVerb(syntax, head) || isPredicate(syntax, head)) {
        boolean ofSubject = syntax.is(at, "nsubj") && !direct;
        return ofSubject || isTopic(syntax, at, place)
            ? Optional.empty()
            : Optional.of(new PlacedEvent(head, journey, direct, place));
      }
      if (JOURNEYS.has(lemma(syntax, head))) {
        journey = head;
      } else if (!isPlace(syntax, cast, head)) {
        direct = false;
        if (isDescription(syntax, cast, at)) {
          return Optional.empty();
        }
        if (isElsewhere(syntax, head) && !isPublic(syntax, head)
            || BACKGROUND.has(lemma(syntax, head))) {
          return Optional.empty();
        }
      }
      at = head;
    }
    return Optional.empty();
  }

  /** "retired after the Games in X", "in support of a strike in Y" */
  private static boolean isElsewhere(Syntax syntax, int noun) {
    return syntax.prepositions(noun).stream().anyMatch(ELSEWHERE::contains);
  }

  /** "before a full house at X", "in front of 500 people outside X": those who are there, too. */
  private static boolean isPublic(Syntax syntax, int noun) {
    boolean crowd = CROWDS.has(lemma(syntax, noun));
    // "died of pneumonia in X"
    boolean ofCause =
        syntax.is(noun, "obl")
            && SUFFERING.contains(lemma(syntax, syntax.head(noun).orElseThrow()));
    boolean ofCrowd = syntax.is(noun, "nmod") && isFront(syntax, syntax.head(noun).orElseThrow());
    return crowd || ofCrowd || ofCause;
  }

  private static boolean isFront(Syntax syntax, int noun) {
    return Set.of("front", "presence", "midst", "company", "watch", "gaze")
        .contains(lemma(syntax, noun));
  }

  /** "Y, a teacher in X": tells who Y is; what Y does or undergoes is elsewhere. */
  private static boolean isDescription(Syntax syntax, Cast cast, int noun) {
    return syntax.is(noun, "appos")
        && !isPlace(syntax, cast, noun)
        && cast.at(syntax.sentence().index(), syntax.head(noun).orElseThrow()).stream()
            .flatMap(reference -> reference.entities().stream())
            .anyMatch(cast::isPerson);
  }

  /** "condemned the attack in X": what somebody takes a stand on is elsewhere. */
  private boolean isTopic(Syntax syntax, int object, PlaceWords place) {
    boolean ofObject = syntax.is(object, "obj") && place.anchor() != object;
    return ofObject && ATTITUDES.has(lemma(syntax, syntax.head(object).orElseThrow()));
  }

  /** "is a professor at X": tells what somebody is; where they were is another matter. */
  private static boolean isOfficeHolder(Syntax syntax, int place) {
    int noun = syntax.is(place, "nmod") ? syntax.head(place).orElse(-1) : -1;
    return noun >= 0
        && isPredicate(syntax, noun)
        && POSTS.has(lemma(syntax, noun))
        && syntax.prepositions(place).stream().anyMatch(Set.of("at", "with", "on")::contains);
  }

  private static boolean saysWhere(Syntax syntax, int clause) {
    return syntax.children(clause).stream().anyMatch(word -> lemma(syntax, word).equals("where"));
  }

  /** "where he is due to meet her": what is due happens there. */
  private static int deepest(Syntax syntax, int clause) {
    return syntax.child(clause, "xcomp").or(() -> syntax.child(clause, "ccomp")).orElse(clause);
  }

  /** Whatever leads to the place, what happens "where" it is happens there. */
  private static PlaceWords at(PlaceWords place) {
    return new PlaceWords(
        place.place(),
        place.start(),
        place.end(),
        place.anchor(),
        "at",
        PlaceWords.Way.AT,
        place.detail());
  }

  private static boolean isPlace(Syntax syntax, Cast cast, int word) {
    return cast.at(syntax.sentence().index(), word).stream()
        .flatMap(reference -> reference.entities().stream())
        .anyMatch(id -> cast.entity(id).kind() == EntityKind.PLACE);
  }

  private static boolean isVerb(Syntax syntax, int word) {
    return syntax.sentence().token(word).tag().startsWith("VB") && !syntax.is(word, "amod");
  }

  private static boolean isPredicate(Syntax syntax, int word) {
    return syntax.child(word, "cop").isPresent() && syntax.child(word, "nsubj").isPresent();
  }

  private static String lemma(Syntax syntax, int word) {
    return syntax.sentence().token(word).lemma();
  }
}
