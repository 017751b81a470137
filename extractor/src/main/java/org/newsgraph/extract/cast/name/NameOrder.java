package org.newsgraph.extract.cast.name;

import java.util.Comparator;

/** The order in which a reader meets names. */
public final class NameOrder {

  /** By sentence, then by token. */
  public static final Comparator<NameSpan> READING =
      Comparator.comparingInt(NameSpan::sentence).thenComparingInt(NameSpan::start);

  private NameOrder() {}
}
