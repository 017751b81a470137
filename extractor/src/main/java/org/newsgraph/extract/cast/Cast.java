package org.newsgraph.extract.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;

/** The entities of an article and every reference to them: names, pronouns and descriptions. */
public final class Cast {

  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<Integer, List<Reference>> bySentence = new LinkedHashMap<>();

  /** The cast of the given entities; references name them by id. */
  public Cast(List<Entity> entities, List<Reference> references) {
    entities.forEach(entity -> this.entities.put(entity.id(), entity));
    references.stream()
        .sorted(Comparator.comparingInt(Reference::sentence).thenComparingInt(Reference::start))
        .forEach(
            reference ->
                bySentence
                    .computeIfAbsent(reference.sentence(), key -> new ArrayList<>())
                    .add(reference));
  }

  /** All entities, in order of their first mention. */
  public List<Entity> entities() {
    return List.copyOf(entities.values());
  }

  /** The entity with the id. */
  public Entity entity(String id) {
    return Optional.ofNullable(entities.get(id))
        .orElseThrow(() -> new IllegalArgumentException("No entity of the cast is called " + id));
  }

  /** Whether the id names a person. */
  public boolean isPerson(String id) {
    return entity(id).kind() == EntityKind.PERSON;
  }

  /** The references in the sentence, left to right. */
  public List<Reference> in(int sentence) {
    return List.copyOf(bySentence.getOrDefault(sentence, List.of()));
  }

  /** The reference that covers the token of the sentence. */
  public Optional<Reference> at(int sentence, int token) {
    return in(sentence).stream()
        .filter(reference -> reference.start() <= token && token < reference.end())
        .findFirst();
  }
}
