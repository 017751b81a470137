package org.newsgraph.extract.coreference;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.newsgraph.extract.role.Appellation;
import org.newsgraph.extract.role.NamedSentence;
import org.newsgraph.extract.role.RoleNouns;
import org.newsgraph.extract.role.TitleReading;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;

/** The gender of each person, as far as honorifics and descriptions tell it. */
final class Genders {

  private static final Set<String> HIS = Set.of("mr", "mr.", "sir", "lord", "señor", "herr");
  private static final Set<String> HERS =
      Set.of("mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "madame", "madam", "señora");

  private final Map<String, Gender> genders = new HashMap<>();

  Genders(TitleReading titles) {
    RoleNouns nouns = new RoleNouns();
    for (Appellation given : titles.appellations()) {
      Gender told = Gender.of(nouns.gender(given.phrase().lemma()));
      if (told != Gender.UNKNOWN && !given.phrase().plural()) {
        genders.putIfAbsent(given.person(), told);
      }
    }
    titles.sentences().forEach(this::honorifics);
  }

  private void honorifics(NamedSentence sentence) {
    for (int token = 0; token < sentence.size(); token++) {
      Gender told = honorific(sentence.lower(token));
      if (told != Gender.UNKNOWN) {
        sentence
            .person(token + 1)
            .or(() -> sentence.person(token(sentence)))
            .ifPresent(name -> genders.put(name.entities().get(0), told));
      }
    }
  }

  private static int token(NamedSentence sentence) {
    return sentence.size();
  }

  private static Gender honorific(String word) {
    return HIS.contains(word) ? Gender.MALE : HERS.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** The gender of the person; unknown for others than people. */
  Gender of(String person) {
    return genders.getOrDefault(person, Gender.UNKNOWN);
  }

  /** Whether the entity is a person at all. */
  static boolean isPerson(Entity entity) {
    return entity.kind() == EntityKind.PERSON;
  }
}
