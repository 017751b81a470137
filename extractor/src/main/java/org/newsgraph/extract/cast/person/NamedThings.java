package org.newsgraph.extract.cast.person;

import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.cast.place.ThingCues;
import org.newsgraph.extract.lexicon.Lexicon;

/** Tells animals, ships, storms, machines and the like that bear names as people do. */
final class NamedThings {

  private static final Lexicon NOUNS = Lexicon.of(NamedThings.class, "named-things.txt");

  private static final Set<String> NAMING =
      Set.of("called", "named", "christened", "dubbed", "nicknamed", "renamed");
  private static final Set<String> HONORARY =
      Set.of(
          "lady",
          "lord",
          "sir",
          "queen",
          "king",
          "prince",
          "princess",
          "duke",
          "duchess",
          "empress",
          "emperor",
          "captain",
          "admiral",
          "canon",
          "cousin",
          "aunt",
          "uncle",
          "countess",
          "count",
          "baron",
          "saint",
          "st",
          "mrs",
          "miss",
          "mr",
          "doctor",
          "dr",
          "general",
          "colonel",
          "madame",
          "madam",
          "mister",
          "professor",
          "señor",
          "baroness");

  private final ArticleWords words;
  private final ThingCues things;

  NamedThings(ArticleWords words) {
    this.words = words;
    this.things = new ThingCues(words);
  }

  /** Whether the words around the name call its bearer a thing or an animal. */
  boolean isCalledThing(NameSpan span) {
    return things.isCalledThing(span)
        || isNamed(span)
        || isLikeShip(span)
        || isIdentified(span)
        || isMade(span);
  }

  /** "a storm called Gordon", "a grey named Mrs Abernethy". */
  private boolean isNamed(NameSpan span) {
    int naming = front(span) - 1;
    return NAMING.contains(words.lower(span.sentence(), naming))
        && isThing(span.sentence(), naming - 1);
  }

  /** "a dredger, the Lady Agatha Crewe": an article that no living lady has. */
  private boolean isLikeShip(NameSpan span) {
    int front = front(span);
    boolean titled = front < span.start() && words.lower(span.sentence(), front - 1).equals("the");
    return titled
        && words.at(span.sentence(), front - 2).equals(",")
        && isThing(span.sentence(), front - 3);
  }

  /** "The balloon is the Cousin Gwendolen". */
  private boolean isIdentified(NameSpan span) {
    Syntax tree = words.tree(span.sentence());
    int head = tree.headOf(span.start(), span.end());
    return tree.child(head, "cop").isPresent()
        && tree.child(head, "nsubj").filter(noun -> isThing(span.sentence(), noun)).isPresent();
  }

  /** "Lord Ambleforth, who is marble", "Madame Zuleika, who told fortunes, is a machine". */
  private boolean isMade(NameSpan span) {
    int sentence = span.sentence();
    int size = words.sentence(sentence).tokens().size();
    boolean who = words.lower(sentence, span.end() + 1).equals("who");
    return front(span) < span.start()
        && IntStream.range(span.end(), who ? size : Math.min(size, span.end() + 1))
            .filter(token -> words.lower(sentence, token).matches("is|was"))
            .filter(
                token ->
                    token == span.end() || token == span.end() + 2 || isComma(sentence, token - 1))
            .map(token -> words.lower(sentence, token + 1).matches("an?") ? token + 2 : token + 1)
            .anyMatch(noun -> isThing(sentence, noun));
  }

  private boolean isComma(int sentence, int token) {
    return words.at(sentence, token).equals(",");
  }

  /** Where the titles in front of the name begin. */
  private int front(NameSpan span) {
    int front = span.start();
    while (HONORARY.contains(words.lower(span.sentence(), front - 1).replace(".", ""))) {
      front--;
    }
    return front;
  }

  private boolean isThing(int sentence, int token) {
    return words.tag(sentence, token).matches("NNS?|JJ")
        && !words.isCapitalised(sentence, token)
        && NOUNS.has(words.lemma(sentence, token));
  }
}
