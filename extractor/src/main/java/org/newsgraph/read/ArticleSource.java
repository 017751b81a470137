package org.newsgraph.read;

import java.util.stream.Stream;

/** Where articles come from: the plug for every kind of input. */
public interface ArticleSource {

  /**
   * All inputs, in a fixed order, each read when the stream reaches it. An input that cannot be
   * read is an {@link Unreadable}, never an exception and never left out. The stream must be
   * closed.
   */
  Stream<ReadOutcome> articles();
}
