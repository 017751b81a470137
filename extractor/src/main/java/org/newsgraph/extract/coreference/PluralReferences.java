package org.newsgraph.extract.coreference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Reference;

/**
 * Resolves "the two", "both", "they" and the like to sets of people: those who were enumerated
 * together last, or who were alone in a sentence.
 */
record PluralReferences(Discourse discourse, Binding binding) {

  private static final int REACH = 2;
  private static final int MEMORY = 6;

  /**
   * The set of exactly so many people whom the words at the token mean: those told of together near
   * by or not long ago, else those of the sentences before, else the only ones there are.
   *
   * @param fits whom the words can mean
   */
  Optional<List<String>> group(int sentence, int token, int number, Predicate<String> fits) {
    Predicate<String> others = besides(sentence, token, fits);
    return together(sentence, token, number, fits)
        .or(() -> gathered(sentence, token, number, others))
        .or(() -> enumeratedOnce(sentence, number, others))
        .or(() -> everybody(number, others))
        .or(() -> opening(number, others));
  }

  /** The only set of exactly so many people who were enumerated together so far. */
  Optional<List<String>> enumerated(int sentence, int token, int number, Predicate<String> fits) {
    return enumeratedOnce(sentence, number, besides(sentence, token, fits));
  }

  /** The set of exactly so many people who were told of together near by or not long ago. */
  Optional<List<String>> together(int sentence, int token, int number, Predicate<String> fits) {
    Predicate<String> others = besides(sentence, token, fits);
    return joint(near(sentence, 1), sentence, token, number, others)
        .or(() -> remembered(sentence, number).filter(group -> group.stream().allMatch(others)))
        .or(() -> joint(near(sentence, REACH), sentence, token, number, others));
  }

  private Optional<List<String>> joint(
      List<Integer> sentences, int sentence, int token, int number, Predicate<String> fits) {
    return sentences.stream()
        .flatMap(at -> group(at, before(at, sentence, token, fits), number).stream())
        .findFirst();
  }

  /** Whom the words can mean: nobody who stands at another place of their clause. */
  private Predicate<String> besides(int sentence, int token, Predicate<String> fits) {
    boolean joined = isJoined(sentence, token);
    Set<String> beside = joined ? Set.of() : binding.excluded(sentence, token);
    return person -> fits.test(person) && !beside.contains(person);
  }

  /** "A thanked B, and the pair agreed": the clause is one of its own. */
  private boolean isJoined(int sentence, int token) {
    return IntStream.range(Math.max(0, token - 3), token)
        .anyMatch(at -> discourse.token(sentence, at).text().equalsIgnoreCase("and"));
  }

  /** The sentence and so many of running text before it, the last one first. */
  private List<Integer> near(int sentence, int reach) {
    return !discourse.isRunning(sentence)
        ? List.of(sentence)
        : IntStream.iterate(sentence, at -> at >= 0, at -> at - 1)
            .filter(at -> at == sentence || discourse.isRunning(at))
            .limit(reach + 1L)
            .boxed()
            .toList();
  }

  private List<Occurrence> before(int at, int sentence, int token, Predicate<String> fits) {
    return people(at, at == sentence ? token : Integer.MAX_VALUE, fits);
  }

  /** All people of the sentence and the ones before it, as soon as they are so many. */
  private Optional<List<String>> gathered(
      int sentence, int token, int number, Predicate<String> fits) {
    Set<String> all = new LinkedHashSet<>();
    for (int at : near(sentence, REACH)) {
      all.addAll(distinct(before(at, sentence, token, fits)));
      if (all.size() >= number) {
        break;
      }
    }
    return all.size() == number ? Optional.of(List.copyOf(all)) : Optional.empty();
  }

  /** The only people of the article so far who were enumerated together and are so many. */
  private Optional<List<String>> enumeratedOnce(int sentence, int number, Predicate<String> fits) {
    List<List<String>> sets =
        IntStream.range(0, sentence)
            .filter(discourse::isRunning)
            .boxed()
            .flatMap(at -> enumerated(at, people(at, Integer.MAX_VALUE, fits), number).stream())
            .distinct()
            .toList();
    return sets.size() == 1 ? Optional.of(sets.get(0)) : Optional.empty();
  }

  private Optional<List<String>> everybody(int number, Predicate<String> fits) {
    List<String> all =
        distinct(
            discourse.occurrences().stream()
                .filter(other -> other.isNamed() && fits.test(other.person()))
                .toList());
    return all.size() == number ? Optional.of(all) : Optional.empty();
  }

  /** The people whom the first sentence of running text is about, if they are so many. */
  private Optional<List<String>> opening(int number, Predicate<String> fits) {
    return discourse.occurrences().stream()
        .map(Occurrence::sentence)
        .filter(discourse::isRunning)
        .min(Integer::compare)
        .map(first -> distinct(people(first, Integer.MAX_VALUE, fits)))
        .filter(people -> people.size() == number);
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
