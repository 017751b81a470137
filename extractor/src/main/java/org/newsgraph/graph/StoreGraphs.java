package org.newsgraph.graph;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.sys.JenaSystem;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.identify.Identities;

/** All graphs of a store, as they follow from its articles' findings and identities alone. */
public final class StoreGraphs {

  private final Iris iris;

  /** For a store with the given way of minting IRIs. */
  public StoreGraphs(Iris iris) {
    // Jena's vocabulary classes hold nulls when one of them is the first of Jena to be loaded.
    JenaSystem.init();
    this.iris = iris;
  }

  /**
   * The graph of each article, in the order of the articles, then the graphs of entities and of
   * identity decisions. Lazy: an article's graph is made when the stream reaches it and not kept.
   *
   * @param identities made from these articles and no others
   */
  public Stream<NamedGraph> all(Stream<ArticleFindings> articles, Identities identities) {
    return Stream.concat(
        articles.map(findings -> article(findings, identities)), shared(identities));
  }

  /**
   * The graph of all that one article says.
   *
   * @throws IllegalArgumentException if a finding names an entity that the article or the
   *     identities do not have
   */
  public NamedGraph article(ArticleFindings findings, Identities identities) {
    return new ArticleGraph(findings, identities, iris).write();
  }

  /** The graphs that belong to no single article: of entities, then of identity decisions. */
  public Stream<NamedGraph> shared(Identities identities) {
    SharedGraphs graphs = new SharedGraphs(identities, iris);
    return Stream.<Supplier<NamedGraph>>of(graphs::entities, graphs::decisions).map(Supplier::get);
  }
}
