package org.newsgraph.extract.coreference;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.annotate.Syntax;

/**
 * Whom a pronoun cannot mean because of where it stands in its clause (principle B of binding
 * theory, Chomsky 1981): an object is not its own subject, and "his" in "his lawyer, A" is not A.
 */
record Binding(Discourse discourse) {

  /** The people that the pronoun at the token cannot mean. */
  Set<String> excluded(int sentence, int token) {
    Set<String> excluded = new HashSet<>(clause(sentence, token));
    excluded.addAll(speakers(sentence, token));
    return excluded;
  }

  /** Who speaks does not call himself "he": the subject outside the quotation that it stands in. */
  private Set<String> speakers(int sentence, int token) {
    return discourse.isQuoted(sentence, token)
        ? discourse.in(sentence).stream()
            .filter(other -> !other.quoted())
            .filter(
                other ->
                    discourse.tree(sentence).is(discourse.place(sentence, other.token()), "nsubj"))
            .map(Occurrence::person)
            .collect(Collectors.toSet())
        : Set.of();
  }

  private Set<String> clause(int sentence, int token) {
    Syntax syntax = discourse.tree(sentence);
    String word = syntax.sentence().token(token).text().toLowerCase(java.util.Locale.ROOT);
    if (word.endsWith("self")) {
      return Set.of();
    }
    return syntax.is(token, "nmod:poss")
        ? possessed(syntax, sentence, token)
        : arguments(syntax, sentence, token);
  }

  private Set<String> possessed(Syntax syntax, int sentence, int token) {
    Set<String> excluded = new HashSet<>();
    OptionalInt noun = syntax.head(token);
    for (Occurrence other : discourse.in(sentence)) {
      boolean own = noun.isPresent() && other.token() == noun.getAsInt();
      boolean apposed =
          noun.isPresent()
              && syntax.head(other.token()).equals(noun)
              && syntax.is(other.token(), "appos");
      if (own || apposed) {
        excluded.add(other.person());
      }
    }
    return excluded;
  }

  private Set<String> arguments(Syntax syntax, int sentence, int token) {
    Set<String> excluded = new HashSet<>();
    OptionalInt predicate = discourse.predicate(sentence, token);
    if (predicate.isEmpty()) {
      return excluded;
    }
    int verb = predicate.getAsInt();
    int subject = discourse.subject(sentence, verb).orElse(-1);
    for (Occurrence other : discourse.in(sentence)) {
      boolean argument = discourse.predicate(sentence, other.token()).equals(predicate);
      boolean shared =
          !syntax.is(token, "nsubj") && discourse.place(sentence, other.token()) == subject;
      if (other.token() != token && (argument || shared)) {
        excluded.add(other.person());
      }
    }
    return excluded;
  }
}
