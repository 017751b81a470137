package org.newsgraph.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.role.phrase.NounClass;
import org.newsgraph.extract.role.phrase.RolePhrase;

/**
 * Reads "her Ethiopian counterpart, B" as B's holding the office of the one who was named before.
 */
final class Counterparts {

  private static final Set<String> NOUNS = Set.of("counterpart", "colleague");

  private Counterparts() {}

  /** The appellations with counterparts turned into the office that they share. */
  static List<Appellation> read(List<Appellation> appellations) {
    List<Appellation> read = new ArrayList<>();
    for (Appellation given : appellations) {
      boolean counterpart =
          NOUNS.contains(given.phrase().lemma()) && !given.phrase().of().isEmpty();
      Optional<RolePhrase> office = counterpart ? office(given, appellations) : Optional.empty();
      read.add(
          office
              .map(
                  same ->
                      new Appellation(given.person(), given.phrase().likewise(same), "counterpart"))
              .orElse(given));
    }
    return read;
  }

  /** The office last named before the counterpart, in the same sentence or the one before. */
  private static Optional<RolePhrase> office(Appellation counterpart, List<Appellation> all) {
    RolePhrase phrase = counterpart.phrase();
    return all.stream()
        .filter(given -> given.phrase().noun() == NounClass.OFFICE)
        .filter(given -> !given.person().equals(counterpart.person()))
        .map(Appellation::phrase)
        .filter(
            other ->
                other.sentence() == phrase.sentence() && other.head() < phrase.head()
                    || other.sentence() == phrase.sentence() - 1)
        .reduce((first, second) -> second.sentence() >= first.sentence() ? second : first);
  }
}
