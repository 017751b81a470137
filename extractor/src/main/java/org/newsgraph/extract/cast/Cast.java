package org.newsgraph.extract.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;

/**
 * The entities of an article and every reference to them: names, pronouns and descriptions. All
 * look-ups are prepared once; they copy nothing.
 */
public final class Cast {

  private final List<Entity> entities;
  private final Map<String, Entity> byId = new LinkedHashMap<>();
  private final List<Reference> references;
  private final List<List<Reference>> bySentence;
  private final Map<String, List<Reference>> byEntity = new LinkedHashMap<>();
  private final Map<String, Gender> genders;

  /** The cast of the given entities, of unknown gender; references name them by id. */
  public Cast(List<Entity> entities, List<Reference> references) {
    this(entities, references, Map.of());
  }

  /** The cast of the given entities; references name them by id, genders are by id, too. */
  public Cast(List<Entity> entities, List<Reference> references, Map<String, Gender> genders) {
    this.entities = List.copyOf(entities);
    this.genders = Map.copyOf(genders);
    this.references =
        references.stream()
            .sorted(Comparator.comparingInt(Reference::sentence).thenComparingInt(Reference::start))
            .toList();
    entities.forEach(entity -> byId.put(entity.id(), entity));
    this.bySentence = bySentence(this.references);
    Map<String, List<Reference>> growing = new LinkedHashMap<>();
    this.references.forEach(
        reference ->
            reference
                .entities()
                .forEach(
                    id -> growing.computeIfAbsent(id, key -> new ArrayList<>()).add(reference)));
    growing.forEach((id, list) -> byEntity.put(id, List.copyOf(list)));
  }

  private static List<List<Reference>> bySentence(List<Reference> sorted) {
    int sentences = sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1).sentence() + 1;
    List<List<Reference>> growing = new ArrayList<>();
    for (int sentence = 0; sentence < sentences; sentence++) {
      growing.add(new ArrayList<>());
    }
    sorted.forEach(reference -> growing.get(reference.sentence()).add(reference));
    return growing.stream().map(List::copyOf).toList();
  }

  /** The same genders with other entities and references: the cast after a further step. */
  public Cast with(List<Entity> entities, List<Reference> references) {
    return new Cast(entities, references, genders);
  }

  /** All entities, in order of their first mention. */
  public List<Entity> entities() {
    return entities;
  }

  /** The entity with the id. */
  public Entity entity(String id) {
    return Optional.ofNullable(byId.get(id))
        .orElseThrow(() -> new IllegalArgumentException("No entity of the cast is called " + id));
  }

  /** The entities of the kind, in order of their first mention. */
  public List<Entity> entities(EntityKind kind) {
    return entities.stream().filter(entity -> entity.kind() == kind).toList();
  }

  /** Whether the id names a person. */
  public boolean isPerson(String id) {
    return is(id, EntityKind.PERSON);
  }

  /** Whether all that the words refer to are people. */
  public boolean isPeople(Reference reference) {
    return reference.entities().stream().allMatch(this::isPerson);
  }

  /** Whether the id names an entity of the kind. */
  public boolean is(String id, EntityKind kind) {
    return entity(id).kind() == kind;
  }

  /** What the article and the given name tell of the person's gender. */
  public Gender gender(String id) {
    return genders.getOrDefault(id, Gender.UNKNOWN);
  }

  /** All references, in reading order. */
  public List<Reference> references() {
    return references;
  }

  /** The references to the entity, in reading order. */
  public List<Reference> to(String id) {
    return byEntity.getOrDefault(id, List.of());
  }

  /** The references in the sentence, left to right. */
  public List<Reference> in(int sentence) {
    return sentence < bySentence.size() ? bySentence.get(sentence) : List.of();
  }

  /** The reference that covers the token of the sentence. */
  public Optional<Reference> at(int sentence, int token) {
    for (Reference reference : in(sentence)) {
      if (reference.start() <= token && token < reference.end()) {
        return Optional.of(reference);
      }
    }
    return Optional.empty();
  }
}
