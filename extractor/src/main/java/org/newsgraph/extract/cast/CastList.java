package org.newsgraph.extract.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.cast.person.Genders;
import org.newsgraph.extract.cast.person.Person;
import org.newsgraph.extract.cast.place.Thing;
import org.newsgraph.extract.title.Title;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.finding.Mention;
import org.newsgraph.finding.MentionForm;

/** Gathers who and what was found into entities with ids, names, aliases and references. */
final class CastList {

  private final ArticleWords words;
  private final Genders genderGuess;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Set<String> ids = new TreeSet<>();
  private final Map<String, List<Title>> works = new LinkedHashMap<>();

  CastList(ArticleWords words, Genders genderGuess) {
    this.words = words;
    this.genderGuess = genderGuess;
  }

  void add(Person person) {
    String id = add(EntityKind.PERSON, "", person.names());
    genders.put(id, genderGuess.of(person));
  }

  void add(Thing thing) {
    add(thing.kind(), thing.type(), thing.names());
  }

  /** Titles of the same words, in any case, are one work. */
  void add(Title title) {
    works
        .computeIfAbsent(title.text().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
        .add(title);
  }

  Cast cast() {
    works.values().forEach(this::addWork);
    entities.sort(Comparator.comparing(entity -> entity.mentions().get(0).span()));
    return new Cast(entities, references, genders);
  }

  private void addWork(List<Title> titles) {
    String type = titles.stream().map(Title::type).filter(t -> !t.isEmpty()).findFirst().orElse("");
    add(
        EntityKind.WORK,
        type,
        titles.stream()
            .map(t -> new NameSpan(t.sentence(), t.start(), t.end(), NameTag.NONE))
            .toList());
  }

  private String add(EntityKind kind, String type, List<NameSpan> spans) {
    Set<String> forms = new LinkedHashSet<>();
    spans.forEach(span -> forms.add(words.text(span)));
    String name =
        forms.stream()
            .max(
                Comparator.comparingInt((String form) -> form.split(" ").length)
                    .thenComparingInt(String::length)
                    .thenComparing(form -> !form.equals(form.toUpperCase(Locale.ROOT))))
            .orElseThrow();
    String id = freeId(kind, name);
    forms.remove(name);
    List<Mention> mentions =
        spans.stream()
            .map(span -> new Mention(words.source(span), words.text(span), MentionForm.NAME))
            .toList();
    entities.add(new Entity(id, kind, type, name, List.copyOf(forms), mentions));
    spans.forEach(span -> references.add(reference(span, id)));
    return id;
  }

  private Reference reference(NameSpan span, String id) {
    int head = words.tree(span.sentence()).headOf(span.start(), span.end());
    return new Reference(
        span.sentence(), span.start(), span.end(), head, MentionForm.NAME, List.of(id));
  }

  private String freeId(EntityKind kind, String name) {
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String id = kind.name().toLowerCase(Locale.ROOT) + "/" + slug.replaceAll("^-|-$", "");
    String free = id;
    for (int number = 2; !ids.add(free); number++) {
      free = id + "-" + number;
    }
    return free;
  }
}
