package org.newsgraph.extract.coreference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Reference;

/**
 * Resolves "the two", "both", "they" and the like to sets of people: those who were enumerated
 * together last, or who were alone in a sentence.
 */
record PluralReferences(Discourse discourse) {

  private static final int REACH = 2;
  private static final int MEMORY = 6;

  /**
   * The set of exactly so many people whom the words at the token mean.
   *
   * @param fits whom the words can mean
   */
  Optional<List<String>> group(int sentence, int token, int number, Predicate<String> fits) {
    for (int at = sentence; at >= Math.max(0, sentence - REACH); at--) {
      List<Occurrence> people = people(at, at == sentence ? token : Integer.MAX_VALUE, fits);
      Optional<List<String>> group = group(at, people, number);
      if (group.isPresent()) {
        return group;
      }
      if (at < sentence && distinct(people).size() > number) {
        return Optional.empty();
      }
    }
    Optional<List<String>> before =
        remembered(sentence, number).filter(people -> people.stream().allMatch(fits));
    if (before.isPresent()) {
      return before;
    }
    List<String> all =
        distinct(discourse.occurrences().stream().filter(o -> fits.test(o.person())).toList());
    return all.size() == number ? Optional.of(all) : Optional.empty();
  }

  /** The set of so many people that was last referred to together, not long ago. */
  Optional<List<String>> remembered(int sentence, int number) {
    return discourse.resolved().stream()
        .filter(reference -> reference.entities().size() == number)
        .filter(reference -> discourse.distance(reference.sentence(), sentence) <= MEMORY)
        .reduce((first, second) -> second)
        .map(Reference::entities);
  }

  private List<Occurrence> people(int sentence, int before, Predicate<String> fits) {
    return discourse.in(sentence).stream()
        .filter(occurrence -> occurrence.token() < before)
        .filter(occurrence -> occurrence.isNamed() && fits.test(occurrence.person()))
        .filter(occurrence -> !discourse.isPossessor(occurrence))
        .toList();
  }

  private Optional<List<String>> group(int sentence, List<Occurrence> people, int number) {
    List<String> distinct = distinct(people);
    if (distinct.size() == number) {
      return Optional.of(distinct);
    }
    return enumerated(sentence, people, number).or(() -> clause(sentence, people, number));
  }

  /** The last people enumerated together, if they are so many. */
  private Optional<List<String>> enumerated(int sentence, List<Occurrence> people, int number) {
    Syntax syntax = discourse.tree(sentence);
    for (int i = people.size() - 1; i >= 0; i--) {
      int first = people.get(i).token();
      List<String> together =
          distinct(
              people.stream()
                  .filter(
                      other ->
                          other.token() == first
                              || syntax.is(other.token(), "conj")
                                  && syntax.head(other.token()).orElse(-1) == first)
                  .toList());
      if (together.size() == number) {
        return Optional.of(together);
      }
    }
    return Optional.empty();
  }

  /** The people who are arguments of one verb, the last verb first, if they are so many. */
  private Optional<List<String>> clause(int sentence, List<Occurrence> people, int number) {
    for (int i = people.size() - 1; i >= 0; i--) {
      var verb = discourse.predicate(sentence, people.get(i).token());
      List<String> together =
          distinct(
              people.stream()
                  .filter(other -> discourse.predicate(sentence, other.token()).equals(verb))
                  .toList());
      if (verb.isPresent() && together.size() == number) {
        return Optional.of(together);
      }
    }
    return Optional.empty();
  }

  /**
   * Whom "they" at the token means: the set that was last referred to together or enumerated, or
   * the only two people of the sentence before; nobody where something else in the plural is near.
   */
  Optional<List<String>> they(int sentence, int token) {
    if (discourse.isQuoted(sentence, token)) {
      return Optional.empty();
    }
    for (int at = sentence; at >= Math.max(0, sentence - 1); at--) {
      int before = at == sentence ? token : Integer.MAX_VALUE;
      Optional<List<String>> joint = joint(at, before);
      if (joint.isPresent()) {
        return rival(at, before) && !leads(at, joint.get()) ? Optional.empty() : joint;
      }
      if (rival(at, before)) {
        return Optional.empty();
      }
    }
    Optional<List<String>> pair = Optional.empty();
    for (int at = sentence; at >= Math.max(0, sentence - 1) && pair.isEmpty(); at--) {
      List<String> people =
          distinct(people(at, at == sentence ? token : Integer.MAX_VALUE, p -> true));
      pair = people.size() == 2 ? Optional.of(people) : Optional.empty();
    }
    return pair;
  }

  /** The set that the sentence last refers to together: by one reference or an enumeration. */
  private Optional<List<String>> joint(int sentence, int before) {
    Optional<List<String>> resolved =
        discourse.resolved().stream()
            .filter(reference -> reference.sentence() == sentence && reference.start() < before)
            .filter(reference -> reference.entities().size() > 1)
            .reduce((first, second) -> second)
            .map(reference -> reference.entities());
    if (resolved.isPresent()) {
      return resolved;
    }
    return people(sentence, before, person -> true).stream()
        .map(first -> together(sentence, first.token(), before))
        .filter(together -> together.size() > 1)
        .reduce((first, second) -> second);
  }

  /** Those who are coordinated with the person at the token, that person first. */
  private List<String> together(int sentence, int first, int before) {
    Syntax syntax = discourse.tree(sentence);
    return distinct(
        people(sentence, before, person -> true).stream()
            .filter(
                other ->
                    other.token() == first
                        || syntax.is(other.token(), "conj")
                            && syntax.head(other.token()).orElse(-1) == first)
            .toList());
  }

  /** Whether one of the people is the subject of the sentence's main verb. */
  private boolean leads(int sentence, List<String> people) {
    return discourse.in(sentence).stream()
        .filter(other -> people.contains(other.person()))
        .anyMatch(other -> other.prominence() >= Prominence.LEADING);
  }

  /** Whether a plural common noun is a subject or object of the sentence. */
  private boolean rival(int sentence, int before) {
    Syntax syntax = discourse.tree(sentence);
    for (int token = 0; token < Math.min(before, syntax.sentence().tokens().size()); token++) {
      boolean plural = syntax.sentence().token(token).tag().equals("NNS");
      boolean argument = syntax.is(token, "nsubj") || syntax.is(token, "obj");
      if (plural && argument && discourse.resolvedAt(sentence, token).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static List<String> distinct(List<Occurrence> people) {
    Set<String> distinct = new LinkedHashSet<>();
    people.forEach(occurrence -> distinct.add(occurrence.person()));
    return new ArrayList<>(distinct);
  }
}
