package org.newsgraph.run;

import java.util.stream.Stream;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.NamedGraph;
import org.newsgraph.graph.StoreGraphs;
import org.newsgraph.identify.Identifier;
import org.newsgraph.identify.Identities;
import org.newsgraph.journal.Journal;

/**
 * What graphs a journal gives: a function of its present articles alone.
 *
 * @param iris how the store mints IRIs
 * @param program names the program, so that a change of it is seen
 */
public record JournalProjection(Iris iris, String program) {

  /**
   * All graphs of the journal, each of another name, in a fixed order. The journal is read twice,
   * an article at a time: once for who is who, once for the graphs.
   */
  public Stream<NamedGraph> graphs(Journal journal) {
    Identities identities = new Identifier().identify(journal.articles());
    return new StoreGraphs(iris).all(journal.articles(), identities);
  }
}
