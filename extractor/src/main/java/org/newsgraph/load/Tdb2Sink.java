package org.newsgraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.newsgraph.graph.NamedGraph;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.problem.ProblemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store's own TDB2 folder. Many graphs into an empty one go through Jena's bulk loader; otherwise
 * graphs are replaced in large transactions, because each transaction leaves copies of the blocks
 * it touched. A run that is killed leaves whole graphs only, each with its digest: a bulk load is
 * there or is not, and so is each transaction.
 */
public final class Tdb2Sink implements Sink {

  private static final Logger LOG = LoggerFactory.getLogger(Tdb2Sink.class);

  /** From so many graphs on, the bulk loader's start pays. */
  private static final int BULK_GRAPHS = 500;

  /** Measured: from about 1,000 articles on, a transaction is cheapest in time and space. */
  private static final int BATCH_GRAPHS = 1_000;

  /** Keeps a transaction of unusually large graphs within memory. */
  private static final int BATCH_TRIPLES = 200_000;

  private final Tdb2Folder folder;
  private final FreeSpace space;
  private final Compaction compaction;

  /** Writes to the given database and closes it at the end. */
  public Tdb2Sink(Tdb2Folder folder) {
    this(folder, () -> usable(folder));
  }

  /**
   * Writes to the given database and closes it at the end.
   *
   * @param usableBytes how much the disk has left
   */
  Tdb2Sink(Tdb2Folder folder, LongSupplier usableBytes) {
    this.folder = folder;
    this.space = new FreeSpace(folder.path(), usableBytes);
    this.compaction = new Compaction(folder);
  }

  @Override
  public Map<String, String> digests() {
    DatasetGraph dataset = folder.dataset();
    return Txn.calculateRead(
        dataset,
        () -> {
          Map<String, String> digests = new TreeMap<>();
          dataset
              .find(Node.ANY, Node.ANY, Vocabulary.DIGEST, Node.ANY)
              .forEachRemaining(quad -> keep(quad, digests));
          return digests;
        });
  }

  @Override
  public void apply(Collection<NamedGraph> put, Collection<String> remove) {
    if (put.isEmpty() && remove.isEmpty()) {
      return;
    }
    try {
      if (put.size() >= BULK_GRAPHS && isEmpty()) {
        space.requireForBulk(put.size());
        loadBulk(put);
      } else {
        replace(put, remove);
      }
    } catch (LoadException e) {
      throw e;
    } catch (RuntimeException | InternalError e) {
      // An InternalError is how the JVM reports that a mapped file found no room on the disk.
      throw new LoadException(
          ProblemCode.STORE_WRITE,
          "The store at %s could not be written (%s). What was there before is still readable."
              .formatted(folder.path(), e),
          e);
    }
    compaction.whenGrown();
  }

  @Override
  public void close() {
    folder.close();
  }

  private boolean isEmpty() {
    DatasetGraph dataset = folder.dataset();
    return Txn.calculateRead(dataset, () -> !dataset.find().hasNext());
  }

  /**
   * Jena's other loaders spread over threads and wait for ever when one of these fails, as it does
   * on a full disk; the basic loader fails like any transaction.
   */
  private void loadBulk(Collection<NamedGraph> put) {
    DataLoader loader =
        LoaderFactory.basicLoader(
            folder.dataset(), (format, arguments) -> LOG.debug(format.formatted(arguments)));
    loader.startBulk();
    try {
      StreamRDF stream = loader.stream();
      put.forEach(graph -> send(graph, stream));
    } catch (RuntimeException e) {
      loader.finishException(e);
      throw e;
    }
    loader.finishBulk();
    compaction.justCompact();
  }

  private static void send(NamedGraph graph, StreamRDF stream) {
    Node name = NodeFactory.createURI(graph.iri());
    for (Triple triple : graph.triples()) {
      stream.quad(Quad.create(name, triple));
    }
  }

  private void replace(Collection<NamedGraph> put, Collection<String> remove) {
    if (!remove.isEmpty()) {
      write(List.of(), remove);
    }
    Iterator<NamedGraph> rest = put.iterator();
    while (rest.hasNext()) {
      write(nextBatch(rest), List.of());
    }
  }

  private static List<NamedGraph> nextBatch(Iterator<NamedGraph> rest) {
    List<NamedGraph> batch = new ArrayList<>();
    int triples = 0;
    while (rest.hasNext() && batch.size() < BATCH_GRAPHS && triples < BATCH_TRIPLES) {
      NamedGraph graph = rest.next();
      triples += graph.triples().size();
      batch.add(graph);
    }
    return batch;
  }

  private void write(List<NamedGraph> put, Collection<String> remove) {
    space.requireForTransaction(put);
    DatasetGraph dataset = folder.dataset();
    Txn.executeWrite(
        dataset,
        () -> {
          remove.forEach(iri -> dataset.removeGraph(NodeFactory.createURI(iri)));
          put.forEach(graph -> replace(graph, dataset));
        });
  }

  /**
   * Removal is by graph: a literal that TDB2 shows in another form would escape a removal by value.
   */
  private static void replace(NamedGraph graph, DatasetGraph dataset) {
    Node name = NodeFactory.createURI(graph.iri());
    dataset.removeGraph(name);
    graph.triples().forEach(triple -> dataset.add(Quad.create(name, triple)));
  }

  private static void keep(Quad quad, Map<String, String> digests) {
    if (quad.getGraph().equals(quad.getSubject())) {
      digests.put(quad.getGraph().getURI(), quad.getObject().getLiteralLexicalForm());
    }
  }

  private static long usable(Tdb2Folder folder) {
    try {
      return Files.getFileStore(folder.path()).getUsableSpace();
    } catch (IOException e) {
      throw new LoadException(
          ProblemCode.STORE_WRITE,
          "The disk of %s does not say how much room it has left (%s).".formatted(folder.path(), e),
          e);
    }
  }
}
