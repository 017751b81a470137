package org.newsgraph.extract.work.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.work.credit.Credit;
import org.newsgraph.extract.work.credit.CreditRule;
import org.newsgraph.extract.work.spot.CreditWords;
import org.newsgraph.extract.work.spot.People;
import org.newsgraph.extract.work.spot.WorkSpot;
import org.newsgraph.finding.CreditKind;

/**
 * "Y, the author of 'X'", "'X' star Y", "the former 'X' contestant", "'X' alumni including Y and
 * Z".
 */
public final class NounRule implements CreditRule {

  private static final int REACH = 4;

  private final Reading reading;
  private final People people;
  private final CreditWords words;

  public NounRule(Reading reading, People people, CreditWords words) {
    this.reading = reading;
    this.people = people;
    this.words = words;
  }

  @Override
  public List<Credit> credit(WorkSpot spot) {
    Syntax tree = reading.tree(spot.sentence());
    List<Credit> credits = new ArrayList<>();
    for (int head : spot.heads()) {
      tree.path(head).stream()
          .skip(1)
          .limit(REACH)
          .takeWhile(token -> !token(spot, token).tag().startsWith("VB"))
          .filter(noun -> words.ofNoun(token(spot, noun)).isPresent())
          .findFirst()
          .ifPresent(noun -> credits.addAll(byNoun(spot, noun, noun)));
      besideName(spot, head)
          .ifPresent(noun -> credits.addAll(byNoun(spot, noun, tree.head(noun).orElse(noun))));
    }
    return credits;
  }

  /** "'X' star Y": the parser hangs both title and noun on the name. */
  private Optional<Integer> besideName(WorkSpot spot, int head) {
    Syntax tree = reading.tree(spot.sentence());
    return tree.head(head).stream()
        .boxed()
        .filter(name -> people.at(spot.sentence(), name).isPresent())
        .flatMap(name -> tree.children(name, "compound").stream())
        .filter(noun -> noun > head && words.ofNoun(token(spot, noun)).isPresent())
        .findFirst();
  }

  private List<Credit> byNoun(WorkSpot spot, int noun, int described) {
    CreditKind how = words.ofNoun(token(spot, noun)).orElse(CreditKind.OTHER);
    return described(spot.sentence(), described)
        .distinct()
        .map(person -> new Credit(spot, person, how, "noun-of-work", 0.85))
        .toList();
  }

  /**
   * Whom the noun describes: itself, what it stands in apposition to, its subject, its examples.
   */
  private Stream<String> described(int sentence, int noun) {
    Syntax tree = reading.tree(sentence);
    List<String> own = people.all(sentence, noun);
    List<String> about = own;
    if (own.isEmpty()
        && (tree.is(noun, "appos") || tree.is(noun, "conj"))
        && tree.head(noun).isPresent()) {
      about = people.all(sentence, tree.head(noun).getAsInt());
    }
    if (about.isEmpty()) {
      about =
          Stream.of("nsubj", "appos", "nmod", "dep", "flat")
              .flatMap(relation -> tree.children(noun, relation).stream())
              .filter(child -> !tree.is(child, "nmod:poss") && examples(sentence, child))
              .flatMap(child -> people.all(sentence, child).stream())
              .toList();
    }
    return about.stream();
  }

  /** "alumni including Y", "stars such as Y": of nouns behind prepositions only examples count. */
  private boolean examples(int sentence, int noun) {
    Syntax tree = reading.tree(sentence);
    return !tree.is(noun, "nmod")
        || tree.children(noun, "case").stream()
            .map(mark -> reading.sentences().get(sentence).token(mark).text())
            .anyMatch(mark -> mark.matches("including|like|such|as"));
  }

  private Token token(WorkSpot spot, int token) {
    return reading.sentences().get(spot.sentence()).token(token);
  }
}
