package org.newsgraph.graph;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.identify.Identities;

/** The entities of one article, by their ids within it, and what each is across articles. */
final class ArticleEntities {

  private final String article;
  private final Map<String, Entity> byId;
  private final Identities identities;
  private final Iris iris;

  ArticleEntities(ArticleFindings findings, Identities identities, Iris iris) {
    this.article = findings.article().key();
    this.byId =
        findings.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    this.identities = identities;
    this.iris = iris;
  }

  /** The entity across articles. */
  Node node(String id) {
    return identities
        .of(article, id)
        .map(identity -> iris.entity(identity.path()))
        .orElseThrow(() -> unknown(id, "identities"));
  }

  /** The name that the article gives. */
  String name(String id) {
    return entity(id).name();
  }

  boolean isPerson(String id) {
    return entity(id).kind() == EntityKind.PERSON;
  }

  private Entity entity(String id) {
    return Optional.ofNullable(byId.get(id)).orElseThrow(() -> unknown(id, "entities"));
  }

  private IllegalArgumentException unknown(String id, String where) {
    return new IllegalArgumentException(
        "Article %s tells of %s, which is not among its %s".formatted(article, id, where));
  }
}
