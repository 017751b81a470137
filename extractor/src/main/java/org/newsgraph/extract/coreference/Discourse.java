package org.newsgraph.extract.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.quotation.Quotations;

/** Who has occurred so far in an article that is being read, and what has been resolved. */
final class Discourse {

  /** Relations by which a word has the function of its head. */
  private static final List<String> SHARED = List.of("conj", "appos");

  private final AnnotatedArticle article;
  private final Quotations quotations;
  private final List<Syntax> trees;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final List<Reference> resolved = new ArrayList<>();

  Discourse(AnnotatedArticle article, Quotations quotations) {
    this.article = article;
    this.quotations = quotations;
    this.trees = article.sentences().stream().map(Syntax::new).toList();
  }

  Syntax tree(int sentence) {
    return trees.get(sentence);
  }

  Sentence sentence(int index) {
    return article.sentences().get(index);
  }

  Token token(int sentence, int token) {
    return sentence(sentence).token(token);
  }

  boolean isQuoted(int sentence, int token) {
    return quotations.holds(token(sentence, token).span());
  }

  /** Notes that the person occurs at the token. */
  void enter(String person, int sentence, int token) {
    enter(person, sentence, token, 1);
  }

  private void enter(String person, int sentence, int token, int sharing) {
    boolean quoted = isQuoted(sentence, token);
    double prominence = new Prominence(tree(sentence)).of(token);
    boolean body = sentence(sentence).kind() == BlockKind.BODY;
    double weight = (body ? prominence : prominence / 2) / sharing;
    occurrences.add(new Occurrence(person, sentence, token, weight, quoted));
  }

  /**
   * Notes that the words mean the entities, and that these occur there: a single one in full, those
   * of a group each a share as prominent.
   */
  void resolve(Reference reference) {
    resolved.add(reference);
    int sharing = reference.entities().size();
    reference
        .entities()
        .forEach(person -> enter(person, reference.sentence(), reference.head(), sharing));
  }

  /** The references found so far, in the order in which they were found. */
  List<Reference> resolved() {
    return List.copyOf(resolved);
  }

  /** Every occurrence so far, in the order in which it was noted. */
  List<Occurrence> occurrences() {
    return List.copyOf(occurrences);
  }

  /** Whether what stands at the token closer describes the noun before it. */
  boolean isModified(int sentence, int token) {
    return token < sentence(sentence).tokens().size()
        && token(sentence, token).tag().matches("WP|WDT|WP\\$|VBN|VBG|IN|TO");
  }

  /** Whether the sentence belongs to the running text: no headline, caption or credit. */
  boolean isRunning(int sentence) {
    return sentence(sentence).kind() == BlockKind.BODY
        || sentence(sentence).kind() == BlockKind.QUOTE;
  }

  /** How many sentences of running text lie from the one to the other; 1 for neighbours. */
  int distance(int from, int to) {
    if (from >= to || sentence(to).kind() != BlockKind.BODY) {
      return to - from;
    }
    int distance = 1;
    for (int at = from + 1; at < to; at++) {
      distance += isRunning(at) ? 1 : 0;
    }
    return distance;
  }

  /** Whether the token only says whose something is: "A's lawyer", "her spokesman". */
  boolean isPossessor(Occurrence occurrence) {
    return tree(occurrence.sentence()).is(occurrence.token(), "nmod:poss");
  }

  /** The occurrences in the sentence, left to right. */
  List<Occurrence> in(int sentence) {
    return occurrences.stream()
        .filter(occurrence -> occurrence.sentence() == sentence)
        .sorted(Comparator.comparingInt(Occurrence::token))
        .toList();
  }

  /** The reference that was resolved for the token. */
  Optional<Reference> resolvedAt(int sentence, int token) {
    return resolved.stream()
        .filter(
            reference ->
                reference.sentence() == sentence
                    && reference.start() <= token
                    && token < reference.end())
        .findFirst();
  }

  /** The one person whom the token means, by a name of the cast or by what has been resolved. */
  Optional<String> personAt(Cast names, int sentence, int token) {
    return names
        .at(sentence, token)
        .or(() -> resolvedAt(sentence, token))
        .map(Reference::entities)
        .filter(people -> people.size() == 1 && names.isPerson(people.get(0)))
        .map(people -> people.get(0));
  }

  /** The token whose function in the clause a name at the token has: "her father, A" is one. */
  int place(int sentence, int token) {
    Syntax syntax = tree(sentence);
    int at = token;
    while (isNameOfHead(syntax, at)) {
      at = syntax.head(at).orElse(at);
    }
    return at;
  }

  private static boolean isNameOfHead(Syntax syntax, int token) {
    return syntax.head(token).isPresent()
        && syntax.sentence().token(syntax.head(token).getAsInt()).tag().startsWith("N")
        && (syntax.is(token, "appos")
            || syntax.is(token, "flat")
            || syntax.is(token, "compound")
            || syntax.is(token, "dep"));
  }

  /** The verb or other predicate that the token is an argument of. */
  OptionalInt predicate(int sentence, int token) {
    Syntax syntax = tree(sentence);
    for (int at : syntax.path(place(sentence, token))) {
      boolean argument =
          syntax.is(at, "nsubj")
              || syntax.is(at, "obj")
              || syntax.is(at, "iobj")
              || syntax.is(at, "obl");
      if (argument) {
        return syntax.head(at);
      }
      boolean within = SHARED.stream().anyMatch(relation -> syntax.is(at, relation));
      if (!within) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** The token's subject or, where the predicate has none of its own, that of its governor. */
  Optional<Integer> subject(int sentence, int predicate) {
    Syntax syntax = tree(sentence);
    int at = predicate;
    for (int step = 0; step < 4; step++) {
      Optional<Integer> subject = syntax.child(at, "nsubj");
      boolean shares = syntax.is(at, "conj") || syntax.is(at, "xcomp") || syntax.is(at, "advcl");
      if (subject.isPresent() || !shares || syntax.head(at).isEmpty()) {
        return subject;
      }
      at = syntax.head(at).getAsInt();
    }
    return Optional.empty();
  }
}
