package org.newsgraph.evaluate.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.evaluate.score.GoldArticle.GoldPerson;

/** Which person of the answers is which person of the gold: aligned one to one by name forms. */
final class WhoIsWho {

  private record Pair(int agreement, String gold, String answer) {}

  private final Map<String, Set<String>> gold = new LinkedHashMap<>();
  private final Map<String, Set<String>> answers = new LinkedHashMap<>();
  private final Map<String, String> byName = new LinkedHashMap<>();
  private final Map<String, String> goldOf;

  WhoIsWho(List<GoldPerson> people, List<Row> rows) {
    people.forEach(person -> gold.put(person.key(), Wording.nameForms(person.forms())));
    rows.forEach(this::add);
    this.goldOf = align(answers);
  }

  private void add(Row row) {
    List<String> names = new ArrayList<>(List.of(row.get("aliases").split(" \\| ")));
    names.add(0, row.get("name"));
    String person = row.find("person").orElse(row.get("name"));
    answers.computeIfAbsent(person, key -> new LinkedHashSet<>()).addAll(Wording.nameForms(names));
    byName.putIfAbsent(Wording.plain(names.get(0)), person);
  }

  private Map<String, String> align(Map<String, Set<String>> people) {
    List<Pair> pairs = new ArrayList<>();
    people.forEach(
        (answer, forms) ->
            gold.forEach(
                (key, goldForms) -> pairs.add(new Pair(agreement(goldForms, forms), key, answer))));
    Map<String, String> aligned = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    pairs.stream()
        .filter(pair -> pair.agreement() > 0)
        .sorted(
            Comparator.comparingInt((Pair pair) -> -pair.agreement())
                .thenComparing(Pair::gold)
                .thenComparing(Pair::answer))
        .forEach(
            pair -> {
              if (!aligned.containsKey(pair.answer()) && used.add(pair.gold())) {
                aligned.put(pair.answer(), pair.gold());
              }
            });
    return aligned;
  }

  /** Equal forms count most, then a surname within a longer name. */
  private static int agreement(Set<String> one, Set<String> other) {
    int common = (int) one.stream().filter(other::contains).count();
    if (common > 0) {
      return 2 + common;
    }
    return one.stream().anyMatch(x -> other.stream().anyMatch(y -> shareSurname(x, y))) ? 1 : 0;
  }

  private static boolean shareSurname(String one, String other) {
    List<String> oneWords = List.of(one.split(" "));
    List<String> otherWords = List.of(other.split(" "));
    return oneWords.get(oneWords.size() - 1).equals(otherWords.get(otherWords.size() - 1))
        && (oneWords.containsAll(otherWords) || otherWords.containsAll(oneWords));
  }

  Map<String, Set<String>> goldForms() {
    return gold;
  }

  Map<String, Set<String>> answerForms() {
    return answers;
  }

  /** The gold person that the answer's person is aligned with. */
  Optional<String> goldOf(String answer) {
    return Optional.ofNullable(goldOf.get(answer));
  }

  /**
   * The gold person that a row means, by the person's IRI in one column, else by the name in the
   * other; a name behind a question mark where it means none.
   */
  String meant(Row row, String person, String name) {
    return meant(row.find(person), row.get(name));
  }

  private String meant(Optional<String> person, String name) {
    Optional<String> known =
        person
            .filter(answers::containsKey)
            .or(() -> Optional.ofNullable(byName.get(Wording.plain(name))));
    return known
        .flatMap(this::goldOf)
        .or(() -> meantByForms(known, name))
        .orElse("?" + Wording.plain(name));
  }

  private Optional<String> meantByForms(Optional<String> known, String name) {
    Set<String> forms = new LinkedHashSet<>(Wording.nameForms(List.of(name)));
    known.ifPresent(person -> forms.addAll(answers.getOrDefault(person, Set.of())));
    return Optional.ofNullable(align(Map.of("x", forms)).get("x"));
  }

  /** Whether the key is a gold person's. */
  boolean isGold(String key) {
    return gold.containsKey(key);
  }
}
