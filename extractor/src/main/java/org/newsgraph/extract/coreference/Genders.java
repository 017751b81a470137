package org.newsgraph.extract.coreference;

import java.util.HashMap;
import java.util.Map;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.Gender;
import org.newsgraph.extract.role.Appellation;
import org.newsgraph.extract.role.TitleReading;
import org.newsgraph.extract.role.phrase.RoleNouns;

/**
 * The gender of each person: as the cast knows it, as descriptions tell it, and as pronouns that
 * could mean nobody else have shown it.
 */
final class Genders {

  private final Cast names;
  private final RoleNouns nouns = new RoleNouns();
  private final Map<String, Gender> told = new HashMap<>();

  Genders(Cast names, TitleReading titles) {
    this.names = names;
    for (Appellation given : titles.appellations()) {
      if (!given.phrase().plural()) {
        learn(given.person(), ofNoun(given.phrase().lemma()));
      }
    }
  }

  /** The gender that a noun gives its holder. */
  Gender ofNoun(String lemma) {
    return switch (nouns.gender(lemma)) {
      case "m" -> Gender.MALE;
      case "f" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  /** Notes the gender of somebody of whom it was not known, named or unnamed. */
  void learn(String person, Gender gender) {
    if (gender != Gender.UNKNOWN) {
      told.putIfAbsent(person, gender);
    }
  }

  /** The gender of the person. */
  Gender of(String person) {
    Gender known = person.startsWith(Occurrence.UNNAMED) ? Gender.UNKNOWN : names.gender(person);
    return known == Gender.UNKNOWN ? told.getOrDefault(person, Gender.UNKNOWN) : known;
  }
}
