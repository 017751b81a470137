package org.newsgraph.extract.role.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;

/** Knows the countries behind adjectives such as "Argentine". */
public final class Demonyms {

  private static final Lexicon LEXICON = Lexicon.of(Demonyms.class, "demonyms.txt");

  /** The usual name behind each name of a country. */
  private static final Map<String, String> USUAL = usualNames();

  private static Map<String, String> usualNames() {
    Map<String, String> usual = new HashMap<>();
    for (String word : LEXICON.entries()) {
      List<String> names = LEXICON.of(word);
      names.forEach(name -> usual.putIfAbsent(name, names.get(0)));
    }
    return Map.copyOf(usual);
  }

  /** The names of the country that the word belongs to, the usual one first; empty for others. */
  public List<String> countries(String word) {
    return LEXICON.of(word);
  }

  /** Whether the name is one of a country. */
  public boolean isCountry(String name) {
    return usual(name).isPresent();
  }

  /** The usual name of the country that is also called so. */
  public Optional<String> usual(String name) {
    return Optional.ofNullable(USUAL.get(name));
  }

  /** Whether the word is an adjective or noun of a country. */
  public boolean has(String word) {
    return LEXICON.has(word);
  }

  /** The country behind the word, as the article's cast knows it. */
  public Optional<Entity> entity(String word, Cast cast) {
    List<String> names = countries(word);
    return cast.entities().stream()
        .filter(entity -> entity.kind() == EntityKind.PLACE)
        .filter(
            entity ->
                names.contains(entity.name())
                    || entity.aliases().stream().anyMatch(names::contains))
        .findFirst();
  }
}
