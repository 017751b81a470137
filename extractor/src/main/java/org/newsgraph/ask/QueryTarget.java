package org.newsgraph.ask;

import java.util.function.Consumer;
import org.apache.jena.query.Query;

/** What a query can be put to. */
public interface QueryTarget extends AutoCloseable {

  /**
   * Puts the query and hands its answer on; rows stream while the reader reads.
   *
   * @throws org.newsgraph.load.LoadException if the target cannot be reached or read
   */
  void ask(Query query, Consumer<Answer> reader);

  @Override
  void close();
}
