package org.newsgraph.identify;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All entities across the articles of a store. */
public final class Identities {

  private final List<Identity> all;
  private final Map<ArticleEntity, Identity> byMember;

  /** Of the given entities, no two of which share a path or a member. */
  public Identities(List<Identity> all) {
    this.all = all.stream().sorted(Comparator.comparing(Identity::path)).toList();
    this.byMember =
        this.all.stream()
            .flatMap(identity -> identity.members().stream().map(m -> Map.entry(m, identity)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    if (this.all.stream().map(Identity::path).distinct().count() < this.all.size()) {
      throw new IllegalArgumentException("Two identities share a path in " + this.all);
    }
  }

  /** All entities, in the order of their paths. */
  public List<Identity> all() {
    return all;
  }

  /** What an article's entity is across articles; empty for an entity that was never identified. */
  public Optional<Identity> of(String article, String entity) {
    return Optional.ofNullable(byMember.get(new ArticleEntity(article, entity)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Identities that && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  @Override
  public String toString() {
    return "Identities" + all;
  }
}
