package org.newsgraph.ask;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.newsgraph.load.Tdb2Folder;

/** A store's own folder, whose default graph is the union of its graphs, as on the server. */
public final class StoreTarget implements QueryTarget {

  private final DatasetGraph dataset;
  private final Runnable end;

  private StoreTarget(DatasetGraph dataset, Runnable end) {
    this.dataset = dataset;
    this.end = end;
  }

  /**
   * Opens a store to read.
   *
   * @param store the store's folder
   * @throws org.newsgraph.load.LoadException if there is none, or another process holds it
   */
  public static StoreTarget open(Path store) {
    Tdb2Folder folder = Tdb2Folder.existing(store);
    return new StoreTarget(folder.dataset(), folder::close);
  }

  /** A TDB2 dataset that is open already and stays open. */
  public static StoreTarget of(DatasetGraph dataset) {
    return new StoreTarget(dataset, () -> {});
  }

  @Override
  public void ask(Query query, Consumer<Answer> reader) {
    Txn.executeRead(
        dataset,
        () -> {
          try (QueryExec execution =
              QueryExec.dataset(dataset)
                  .query(query)
                  .set(TDB2.symUnionDefaultGraph, true)
                  .build()) {
            reader.accept(answer(query, execution));
          }
        });
  }

  private static Answer answer(Query query, QueryExec execution) {
    if (query.isAskType()) {
      return new Answer.Truth(execution.ask());
    }
    if (query.isConstructType()) {
      return new Answer.Triples(execution.construct());
    }
    if (query.isDescribeType()) {
      return new Answer.Triples(execution.describe());
    }
    return new Answer.Rows(execution.select());
  }

  @Override
  public void close() {
    end.run();
  }
}
