package org.newsgraph.extract.cast.place;

import java.util.List;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.finding.EntityKind;

/**
 * A place, gathering or organisation of the article.
 *
 * @param kind place or organisation
 * @param type a closer word; empty where unknown
 * @param names where it is named, in reading order; at least once
 */
public record Thing(EntityKind kind, String type, List<NameSpan> names) {

  /** Copies the list. */
  public Thing {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("A thing is named at least once, but got no name");
    }
  }
}
