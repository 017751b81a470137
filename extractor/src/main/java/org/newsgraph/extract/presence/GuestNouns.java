package org.newsgraph.extract.presence;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.lexicon.Lexicon;

/** Reads whom a sentence names as guests, speakers or the like, and who it says is there. */
final class GuestNouns {

  private static final Lexicon GUESTS = Lexicon.of(GuestNouns.class, "guest-nouns.txt");

  private static final Set<String> TO_COME =
      Set.of(
          "no",
          "invite",
          "invited",
          "expect",
          "expected",
          "plan",
          "planned",
          "potential",
          "possible",
          "likely",
          "future",
          "former",
          "prospective",
          "absent",
          "hotel",
          "house");

  private final Examples examples;
  private final PeopleOfEvent people;

  GuestNouns(Cast cast, PeopleOfEvent people) {
    this.examples = new Examples(cast);
    this.people = people;
  }

  /** The ids of the people whom the noun at the token, if of guests, covers. */
  Set<String> named(Syntax syntax, int noun) {
    Token token = syntax.sentence().token(noun);
    if (!token.tag().startsWith("NN") || !GUESTS.has(token.lemma()) || isToCome(syntax, noun)) {
      return Set.of();
    }
    Set<String> named = new LinkedHashSet<>(examples.of(syntax, noun));
    if (syntax.is(noun, "nsubj") && verb(syntax, noun).equals("include")) {
      int verb = syntax.head(noun).orElseThrow();
      syntax.children(verb, "obj").forEach(word -> examples.list(syntax, word, named));
    }
    return named;
  }

  private static boolean isToCome(Syntax syntax, int noun) {
    return syntax.children(noun).stream()
        .anyMatch(word -> word < noun && TO_COME.contains(syntax.sentence().token(word).lemma()));
  }

  private static String verb(Syntax syntax, int noun) {
    return syntax.sentence().token(syntax.head(noun).orElseThrow()).lemma();
  }

  /** The ids of the people of whom the token says that they are there: "were in attendance". */
  Set<String> present(Syntax syntax, int predicate) {
    Optional<Integer> subject = syntax.child(predicate, "nsubj");
    if (subject.isEmpty() || !isThere(syntax, predicate)) {
      return Set.of();
    }
    Set<String> present = new LinkedHashSet<>(people.subjects(syntax, predicate));
    present.addAll(examples.of(syntax, subject.get()));
    return present;
  }

  private static boolean isThere(Syntax syntax, int predicate) {
    Token token = syntax.sentence().token(predicate);
    boolean copula = syntax.child(predicate, "cop").isPresent();
    return switch (token.lemma()) {
      case "attendance" -> copula && hasCase(syntax, predicate, "in");
      case "hand" -> copula && hasCase(syntax, predicate, "on");
      case "present" -> copula && token.tag().equals("JJ");
      case "be" ->
          syntax.children(predicate, "advmod").stream()
              .anyMatch(word -> word == predicate + 1 && isWord(syntax, word, "there"));
      default -> false;
    };
  }

  private static boolean hasCase(Syntax syntax, int noun, String preposition) {
    return syntax.prepositions(noun).contains(preposition);
  }

  private static boolean isWord(Syntax syntax, int word, String lemma) {
    return syntax.sentence().token(word).lemma().equals(lemma);
  }
}
