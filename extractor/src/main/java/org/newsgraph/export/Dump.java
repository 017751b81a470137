package org.newsgraph.export;

import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Writes out all named graphs of a store, as one moment saw them.
 *
 * @param format the form to write
 * @param rebase how IRIs change on the way
 */
public record Dump(DumpFormat format, Rebase rebase) {

  /**
   * Writes the dataset, quad by quad; the stream is flushed but stays open.
   *
   * @param dataset with transactions
   * @throws java.io.UncheckedIOException if a line cannot be written
   */
  public void write(DatasetGraph dataset, OutputStream out) {
    Txn.executeRead(
        dataset,
        () -> {
          StreamRDF stream = format.to(out);
          stream.start();
          dataset
              .findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(quad -> stream.quad(rebase.move(quad)));
          stream.finish();
        });
  }
}
