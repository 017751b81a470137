package org.newsgraph.identify;

import java.util.List;
import org.newsgraph.finding.EntityKind;

/**
 * An entity across articles.
 *
 * @param path names the entity in a store, below the store's base IRI, such as {@code
 *     person/kanye-west}; it follows from what its articles say and stays while they stay
 * @param kind what it is
 * @param subtype a closer word, such as {@code music video}; empty where none is known
 * @param label the name that most articles give
 * @param otherNames all other forms of its name, in alphabetical order
 * @param members the entities of articles that it stands for, in order; at least one, and at most
 *     one of an article
 * @param reason why these and no others
 * @param links IRIs elsewhere that mean the same, in order
 */
public record Identity(
    String path,
    EntityKind kind,
    String subtype,
    String label,
    List<String> otherNames,
    List<ArticleEntity> members,
    Reason reason,
    List<String> links) {

  /** Copies the lists. */
  public Identity {
    otherNames = List.copyOf(otherNames);
    members = List.copyOf(members);
    links = List.copyOf(links);
  }
}
