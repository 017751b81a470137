package org.newsgraph.extract.cast.person;

import java.util.Comparator;
import org.newsgraph.extract.cast.name.NameSpan;

/** The order in which a reader meets names. */
final class NameOrder {

  /** By sentence, then by token. */
  static final Comparator<NameSpan> READING =
      Comparator.comparingInt(NameSpan::sentence).thenComparingInt(NameSpan::start);

  private NameOrder() {}
}
