package org.newsgraph.extract.presence;

import java.util.LinkedHashSet;
import java.util.Set;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Cast;

/** The people whom a sentence names as examples of a noun: "guests such as X, Y and Z". */
final class Examples {

  private static final Set<String> MARKS = Set.of("like", "include", "such");
  private static final Set<String> LIST = Set.of("conj", "appos", "dep", "flat");

  private final Cast cast;

  Examples(Cast cast) {
    this.cast = cast;
  }

  /** The ids of the people named as examples of the noun, or as what the noun is called. */
  Set<String> of(Syntax syntax, int noun) {
    Set<String> people = new LinkedHashSet<>();
    for (int child : syntax.children(noun)) {
      boolean named = syntax.is(child, "appos") || syntax.is(child, "compound");
      if (isExample(syntax, child)) {
        list(syntax, child, people);
      } else if (syntax.is(child, "nmod") && syntax.child(noun, "acl").isEmpty()) {
        // "alumni of the show including X": the parser hangs the example on the nearer noun.
        inner(syntax, child, people);
      } else if (named) {
        list(syntax, child, people);
      }
    }
    return people;
  }

  private void inner(Syntax syntax, int noun, Set<String> people) {
    syntax.children(noun).stream()
        .filter(child -> isExample(syntax, child))
        .forEach(child -> list(syntax, child, people));
  }

  private static boolean isExample(Syntax syntax, int word) {
    return syntax.is(word, "nmod")
        && syntax.children(word, "case").stream()
            .anyMatch(mark -> MARKS.contains(syntax.sentence().token(mark).lemma()));
  }

  /** The people of the list that begins at the word. */
  void list(Syntax syntax, int word, Set<String> people) {
    cast.at(syntax.sentence().index(), word).stream()
        .flatMap(reference -> reference.entities().stream())
        .filter(cast::isPerson)
        .forEach(people::add);
    syntax.children(word).stream()
        .filter(child -> child > word && LIST.contains(syntax.relation(child)))
        .forEach(child -> list(syntax, child, people));
  }
}
