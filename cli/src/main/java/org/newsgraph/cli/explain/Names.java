package org.newsgraph.cli.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;

/** What the entities of an article are called, by their ids. */
final class Names {

  private final Map<String, Entity> entities = new LinkedHashMap<>();

  Names(List<Entity> entities) {
    entities.forEach(entity -> this.entities.put(entity.id(), entity));
  }

  String of(String id) {
    return Optional.ofNullable(entities.get(id)).map(Entity::name).orElse(id);
  }

  String of(Optional<String> id) {
    return id.map(this::of).orElse("");
  }

  String of(List<String> ids) {
    return ids.stream().map(this::of).collect(Collectors.joining(" + "));
  }

  /** The tone of words that refer to these. */
  Tone tone(List<String> ids) {
    return ids.stream().allMatch(id -> kind(id).filter(EntityKind.PERSON::equals).isPresent())
        ? Tone.PERSON
        : Tone.THING;
  }

  private Optional<EntityKind> kind(String id) {
    return Optional.ofNullable(entities.get(id)).map(Entity::kind);
  }
}
