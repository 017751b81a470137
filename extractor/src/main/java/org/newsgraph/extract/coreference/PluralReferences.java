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
   * So many people who are sought for the words at a token.
   *
   * @param sentence the index of the sentence
   * @param token the index of the words' head
   * @param number how many they are
   * @param fits whom the words can mean
   */
  record Sought(int sentence, int token, int number, Predicate<String> fits) {}

  /**
   * The set that the words mean: those told of together near by or not long ago, else those of the
   * sentences before, else the only ones there are.
   */
  Optional<List<String>> group(Sought words) {
    Sought sought = besides(words);
    return toldTogether(sought)
        .or(() -> gathered(sought))
        .or(() -> enumeratedOnce(sought))
        .or(() -> everybody(sought))
        .or(() -> opening(sought));
  }

  /** The only set that was enumerated together so far. */
  Optional<List<String>> enumerated(Sought words) {
    return enumeratedOnce(besides(words));
  }

  /** The set that was told of together near by or not long ago. */
  Optional<List<String>> together(Sought words) {
    return toldTogether(besides(words));
  }

  private Optional<List<String>> toldTogether(Sought sought) {
    return joint(sought, 1)
        .or(
            () ->
                remembered(sought.sentence(), sought.number())
                    .filter(group -> group.stream().allMatch(sought.fits())))
        .or(() -> joint(sought, REACH));
  }

  private Optional<List<String>> joint(Sought sought, int reach) {
    return near(sought.sentence(), reach).stream()
        .flatMap(at -> group(at, before(at, sought), sought.number()).stream())
        .findFirst();
  }

  /** The same, but nobody who stands at another place of the words' clause. */
  private Sought besides(Sought words) {
    Set<String> beside =
        isJoined(words.sentence(), words.token())
            ? Set.of()
            : binding.excluded(words.sentence(), words.token());
    return new Sought(
        words.sentence(),
        words.token(),
        words.number(),
        person -> words.fits().test(person) && !beside.contains(person));
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

  private List<Occurrence> before(int at, Sought sought) {
    return people(at, at == sought.sentence() ? sought.token() : Integer.MAX_VALUE, sought.fits());
  }

  /** All people of the sentence and the ones before it, as soon as they are so many. */
  private Optional<List<String>> gathered(Sought sought) {
    Set<String> all = new LinkedHashSet<>();
    for (int at : near(sought.sentence(), REACH)) {
      all.addAll(distinct(before(at, sought)));
      if (all.size() >= sought.number()) {
        break;
      }
    }
    return all.size() == sought.number() ? Optional.of(List.copyOf(all)) : Optional.empty();
  }

  /** The only people of the article so far who were enumerated together and are so many. */
  private Optional<List<String>> enumeratedOnce(Sought sought) {
    List<List<String>> sets =
        IntStream.range(0, sought.sentence())
            .filter(discourse::isRunning)
            .boxed()
            .flatMap(at -> enumerated(at, before(at, sought), sought.number()).stream())
            .distinct()
            .toList();
    return sets.size() == 1 ? Optional.of(sets.get(0)) : Optional.empty();
  }

  private Optional<List<String>> everybody(Sought sought) {
    List<String> all =
        distinct(
            discourse.occurrences().stream()
                .filter(other -> other.isNamed() && sought.fits().test(other.person()))
                .toList());
    return all.size() == sought.number() ? Optional.of(all) : Optional.empty();
  }

  /** The people whom the first sentence of running text is about, if they are so many. */
  private Optional<List<String>> opening(Sought sought) {
    return discourse.occurrences().stream()
        .map(Occurrence::sentence)
        .filter(discourse::isRunning)
        .min(Integer::compare)
        .map(first -> distinct(people(first, Integer.MAX_VALUE, sought.fits())))
        .filter(people -> people.size() == sought.number());
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
