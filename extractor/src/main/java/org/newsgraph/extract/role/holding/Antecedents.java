package org.newsgraph.extract.role.holding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.role.phrase.Demonyms;
import org.newsgraph.extract.role.phrase.OwnerNouns;
import org.newsgraph.extract.role.phrase.RolePhrase;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;

/** Finds the names that common nouns for bodies, places and works take up: "the club", "its". */
final class Antecedents {

  private static final Set<String> STATES = Set.of("country", "nation", "republic", "kingdom");

  private final Cast cast;
  private final HomeCountry home;
  private final OwnerNouns ownerNouns = new OwnerNouns();
  private final Demonyms demonyms = new Demonyms();

  Antecedents(Cast cast, HomeCountry home) {
    this.cast = cast;
    this.home = home;
  }

  /** The country as the article calls it. */
  String called(String country) {
    return place(country).map(Entity::name).orElse(country);
  }

  /** The place of the name, or the country that is also called so. */
  Optional<Entity> place(String name) {
    return cast.entities().stream()
        .filter(entity -> entity.kind() == EntityKind.PLACE)
        .filter(entity -> demonyms.usual(entity.name()).orElse(entity.name()).equals(name))
        .max(Comparator.comparingInt(entity -> entity.mentions().size()));
  }

  /** The name that the words of a common noun, such as "the rowing club", take up. */
  Optional<Entity> described(RolePhrase phrase, String words) {
    String noun = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    Optional<String> kind = ownerNouns.kind(noun);
    boolean bare = !words.strip().contains(" ");
    if (bare && STATES.contains(noun)) {
      return home.country().flatMap(this::place).or(() -> lastCountry(phrase));
    }
    return kind.flatMap(each -> last(phrase, bare ? Set.of(each) : Set.of(), noun, phrase.start()));
  }

  private Optional<Entity> lastCountry(RolePhrase phrase) {
    return cast.references().stream()
        .filter(reference -> reference.sentence() <= phrase.sentence())
        .filter(reference -> reference.entities().size() == 1)
        .map(reference -> cast.entity(reference.entities().get(0)))
        .filter(this::isCountry)
        .reduce((one, other) -> other);
  }

  /** The last such name before the token; one whose own words hold the noun comes first. */
  Optional<Entity> last(RolePhrase phrase, Set<String> kinds, String noun, int before) {
    return lastSince(Math.max(0, phrase.sentence() - 3), phrase, kinds, noun, before)
        .or(() -> lastSince(0, phrase, kinds, noun, before));
  }

  private Optional<Entity> lastSince(
      int from, RolePhrase phrase, Set<String> kinds, String noun, int before) {
    List<Entity> near = new ArrayList<>();
    for (int at = from; at <= phrase.sentence(); at++) {
      int limit = at == phrase.sentence() ? before : Integer.MAX_VALUE;
      cast.in(at).stream()
          .filter(reference -> reference.start() < limit && reference.entities().size() == 1)
          .map(reference -> cast.entity(reference.entities().get(0)))
          .forEach(near::add);
    }
    Optional<Entity> called =
        cast.entities().stream()
            .filter(entity -> entity.kind() != EntityKind.PERSON)
            .filter(entity -> !noun.isEmpty() && holds(entity.name(), noun))
            .filter(near::contains)
            .findFirst();
    return called.or(
        () ->
            near.stream()
                .filter(entity -> kinds.contains(entity.kind().name().toLowerCase(Locale.ROOT)))
                .filter(
                    entity -> !isCountry(entity) || noun.equals("country") || noun.equals("nation"))
                .reduce((first, second) -> second));
  }

  private static boolean holds(String name, String noun) {
    return List.of(name.toLowerCase(Locale.ROOT).split("\\s+")).contains(noun);
  }

  boolean isCountry(Entity entity) {
    return demonyms.isCountry(entity.name());
  }
}
