package org.newsgraph.extract.presence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.scene.PlaceWords.Way;
import org.newsgraph.finding.Status;

/** Decides whom an event puts at the place that hangs from it, by the kind of its verb or noun. */
final class PresenceVerbs {

  private static final Lexicon VERBS = Lexicon.of(PresenceVerbs.class, "presence-verbs.txt");
  private static final Lexicon DEPARTURES = Lexicon.of(PresenceVerbs.class, "departure-verbs.txt");
  private static final Lexicon SPEECH = Lexicon.of(PresenceVerbs.class, "speech-verbs.txt");
  private static final Lexicon NOUNS = Lexicon.of(PresenceVerbs.class, "journey-nouns.txt");
  private static final Lexicon PLACELESS = Lexicon.of(PresenceVerbs.class, "placeless-verbs.txt");

  private static final Lexicon CONTESTS = Lexicon.of(PresenceVerbs.class, "contest-words.txt");

  /**
   * Somebody whom an event puts at its place.
   *
   * @param person the id of the person
   * @param rule the rule that says so
   * @param status how far the words alone go: planned where they say where somebody means to go
   * @param confidence how sure the rule is
   */
  record Present(String person, String rule, Status status, double confidence) {}

  /** Whom the event puts at its place. */
  List<Present> present(Syntax syntax, PeopleOfEvent people, PlacedEvent event) {
    if (event.journey() >= 0) {
      return journey(syntax, people, event);
    }
    Way way = event.place().way();
    String lemma = lemma(syntax, event.event());
    List<String> kinds = VERBS.of(lemma);
    if (way == Way.DESTINATION) {
      return DEPARTURES.has(lemma)
          ? all(people.subjects(syntax, event.event()), "departure", Status.PLANNED, 0.8)
          : List.of();
    }
    if (way == Way.AT) {
      return at(syntax, people, event, kinds);
    }
    if (kinds.contains("guest")) {
      return way == Way.GOAL
          ? all(passiveOrObject(syntax, people, event.event()), "arrival", Status.HYPOTHETICAL, 0.7)
          : List.of();
    }
    Set<String> moved = new LinkedHashSet<>();
    if (kinds.contains("carrier")) {
      moved.addAll(passiveOrObject(syntax, people, event.event()));
    }
    boolean spoken = way == Way.SOURCE && SPEECH.has(lemma);
    if (kinds.contains("mover") && !isOrigin(syntax, event) || spoken) {
      moved.addAll(people.subjects(syntax, event.event()));
      moved.addAll(company(syntax, people, event));
    }
    return all(moved, way == Way.GOAL ? "arrival" : "origin", Status.ACTUAL, 0.85);
  }

  private List<Present> journey(Syntax syntax, PeopleOfEvent people, PlacedEvent event) {
    boolean speech =
        NOUNS.kind(lemma(syntax, event.journey())).filter("speech"::equals).isPresent();
    if (speech && event.place().way() != Way.AT && event.place().way() != Way.SOURCE) {
      return List.of();
    }
    Set<String> owners = people.owners(syntax, event.journey());
    return all(
        owners.isEmpty() ? people.subjects(syntax, event.event()) : owners,
        "journey",
        Status.ACTUAL,
        0.8);
  }

  private List<Present> at(
      Syntax syntax, PeopleOfEvent people, PlacedEvent event, List<String> kinds) {
    Set<String> present = new LinkedHashSet<>();
    boolean visited = event.place().preposition().isEmpty();
    if (kinds.contains("holder") || kinds.contains("carrier")) {
      present.addAll(passiveOrObject(syntax, people, event.event()));
    }
    boolean own =
        !PLACELESS.has(lemma(syntax, event.event())) || visited || isContest(syntax, event.event());
    if (own) {
      present.addAll(people.subjects(syntax, event.event()));
      present.addAll(people.agents(syntax, event.event()));
      present.addAll(makers(syntax, people, event.event()));
      present.addAll(company(syntax, people, event));
    }
    if (visited) {
      return all(present, "visit", Status.ACTUAL, 0.85);
    }
    return event.direct()
        ? all(present, "location", Status.ACTUAL, 0.85)
        : all(present, "location-by-noun", Status.ACTUAL, 0.6);
  }

  /** "won the final in X": whoever wins, loses or leads a contest does so where it is held. */
  private static boolean isContest(Syntax syntax, int verb) {
    return CONTESTS.of(lemma(syntax, verb)).contains("verb")
        && syntax.children(verb, "obj").stream()
            .anyMatch(word -> CONTESTS.of(lemma(syntax, word)).contains("noun"));
  }

  /** Who is with those whom the event itself puts at the place. */
  private static Set<String> company(Syntax syntax, PeopleOfEvent people, PlacedEvent event) {
    return event.direct() ? people.companions(syntax, event.event()) : Set.of();
  }

  /** "X's speech was delivered in Y", "the speech, held in Y": who makes it is where it is made. */
  private Set<String> makers(Syntax syntax, PeopleOfEvent people, int verb) {
    int subject = syntax.child(verb, "nsubj").orElse(verb);
    boolean relative = syntax.is(verb, "acl") && (subject == verb || isRelative(syntax, subject));
    int noun = relative ? syntax.head(verb).orElse(verb) : subject;
    if (noun == verb || !NOUNS.has(lemma(syntax, noun))) {
      return Set.of();
    }
    Set<String> owners = people.owners(syntax, noun);
    boolean adverbial = syntax.is(noun, "obl") && owners.isEmpty();
    return adverbial ? people.subjects(syntax, syntax.head(noun).orElseThrow()) : owners;
  }

  private static boolean isRelative(Syntax syntax, int word) {
    return syntax.sentence().token(word).tag().startsWith("W");
  }

  private static Set<String> passiveOrObject(Syntax syntax, PeopleOfEvent people, int verb) {
    return people.isPassive(syntax, verb)
        ? people.subjects(syntax, verb)
        : people.objects(syntax, verb);
  }

  /** "comes from Accra" tells where somebody is at home, not where they were. */
  private static boolean isOrigin(Syntax syntax, PlacedEvent event) {
    Token token = syntax.sentence().token(event.event());
    boolean present = token.tag().equals("VBZ") || token.tag().equals("VBP");
    return event.place().way() == Way.SOURCE && token.lemma().equals("come") && present;
  }

  private static List<Present> all(
      Set<String> people, String rule, Status status, double confidence) {
    return people.stream().map(person -> new Present(person, rule, status, confidence)).toList();
  }

  private static String lemma(Syntax syntax, int word) {
    return syntax.sentence().token(word).lemma();
  }
}
