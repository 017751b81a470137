package org.newsgraph.extract.work.spot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.reading.Reading;

/** Which people the tokens of a sentence mean. */
public final class People {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private final Reading reading;

  public People(Reading reading) {
    this.reading = reading;
  }

  /** The person whom the token alone means. */
  public Optional<String> at(int sentence, int token) {
    return reading.cast().in(sentence).stream()
        .filter(reference -> reference.start() <= token && token < reference.end())
        .filter(reference -> reference.head() == token || reference.end() - reference.start() < 4)
        .filter(reference -> reference.entities().size() == 1)
        .filter(reference -> reading.cast().isPerson(reference.entities().get(0)))
        .min(
            Comparator.comparingInt((Reference reference) -> reference.head() == token ? 0 : 1)
                .thenComparingInt(reference -> reference.end() - reference.start()))
        .map(reference -> reference.entities().get(0));
  }

  /** The people whom the token means, those in apposition and enumeration with it included. */
  public List<String> all(int sentence, int token) {
    Set<String> people = new LinkedHashSet<>();
    collect(sentence, token, 0, people);
    return new ArrayList<>(people);
  }

  private void collect(int sentence, int token, int depth, Set<String> people) {
    Syntax tree = reading.tree(sentence);
    List<String> own = at(sentence, token).map(List::of).orElseGet(() -> group(sentence, token));
    people.addAll(own);
    for (int child : tree.children(token)) {
      boolean names =
          tree.is(child, "conj")
              || tree.is(child, "flat")
              || own.isEmpty()
                  && (tree.is(child, "appos")
                      || tree.is(child, "dep") && atHeadOf(sentence, child)
                      || tree.is(child, "compound") && atHeadOf(sentence, child));
      if (names && depth < 12) {
        collect(sentence, child, depth + 1, people);
      }
    }
  }

  /** "The two", "they": the people whom a word without a name of its own means together. */
  private List<String> group(int sentence, int token) {
    return reading.cast().in(sentence).stream()
        .filter(reference -> reference.head() == token && reference.entities().size() > 1)
        .flatMap(reference -> reference.entities().stream())
        .filter(reading.cast()::isPerson)
        .toList();
  }

  private boolean atHeadOf(int sentence, int token) {
    return reading.cast().in(sentence).stream().anyMatch(reference -> reference.head() == token);
  }

  /** The token that heads the verb's subject, looked for up the tree where it has none. */
  public Optional<Integer> subject(int sentence, int verb) {
    Syntax tree = reading.tree(sentence);
    int at = verb;
    for (int step = 0; step < 5; step++) {
      Optional<Integer> own = tree.child(at, "nsubj");
      if (own.isPresent()) {
        return own.map(token -> antecedent(sentence, token));
      }
      boolean noun = tree.is(at, "acl");
      boolean shares =
          noun
              || tree.is(at, "conj")
              || tree.is(at, "xcomp")
              || tree.is(at, "advcl")
              || tree.is(at, "dep");
      if (!shares || tree.head(at).isEmpty()) {
        return Optional.empty();
      }
      at = tree.head(at).getAsInt();
      if (noun) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** What a relative pronoun stands for; else the token itself. */
  public int antecedent(int sentence, int token) {
    Syntax tree = reading.tree(sentence);
    Token pronoun = reading.sentences().get(sentence).token(token);
    if (!RELATIVE.contains(pronoun.lemma())) {
      return token;
    }
    return tree.path(token).stream()
        .filter(at -> tree.relation(at).startsWith("acl"))
        .findFirst()
        .map(at -> tree.head(at).orElse(token))
        .orElse(token);
  }
}
