package org.newsgraph.extract.cast.person;

import java.util.List;
import org.newsgraph.extract.cast.name.NameSpan;

/**
 * A person of the article.
 *
 * @param names where the person is named, in reading order; at least once
 */
public record Person(List<NameSpan> names) {

  /** Copies the list. */
  public Person {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("A person is named at least once, but got no name");
    }
  }
}
