package org.newsgraph.finding;

import java.util.List;

/**
 * Somebody or something named in an article.
 *
 * @param id names the entity within its article: kind and name, such as {@code person/kanye-west}
 * @param kind what it is
 * @param type a closer word where one is known, such as {@code music video} or {@code building};
 *     else empty
 * @param name the fullest form of its name in the article, without honorifics
 * @param aliases every other form of its name in the article, without honorifics and possessive
 *     marks
 * @param mentions all words that refer to it, in reading order
 */
public record Entity(
    String id,
    EntityKind kind,
    String type,
    String name,
    List<String> aliases,
    List<Mention> mentions) {

  /** Copies the lists; an entity has a name. */
  public Entity {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "An entity needs an id and a name, but got '%s', '%s'".formatted(id, name));
    }
  }

  /** The noun of its type: {@code video} of {@code music video}; empty where none is known. */
  public String typeNoun() {
    return type.substring(type.lastIndexOf(' ') + 1);
  }
}
