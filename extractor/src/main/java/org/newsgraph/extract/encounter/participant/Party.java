package org.newsgraph.extract.encounter.participant;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody at one place of a clause.
 *
 * @param sentence the index of the sentence
 * @param token the index of the token that heads the words
 * @param entities the people and organisations meant, by their ids; none for somebody unnamed,
 *     several for "the two"
 * @param words the words of somebody unnamed, such as "two officials"; empty where there are
 *     entities
 */
public record Party(int sentence, int token, List<String> entities, String words) {

  /** Copies the list. */
  public Party {
    entities = List.copyOf(entities);
  }

  /** The distinct entities of all parties, in their order. */
  public static List<String> entities(List<Party> parties) {
    return parties.stream().flatMap(party -> party.entities().stream()).distinct().toList();
  }

  /** The words of all unnamed parties, in their order. */
  public static List<String> unnamed(List<Party> parties) {
    return parties.stream()
        .filter(party -> party.entities().isEmpty())
        .map(Party::words)
        .distinct()
        .toList();
  }

  /** The parties of both lists, in order. */
  public static List<Party> join(List<Party> first, List<Party> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
