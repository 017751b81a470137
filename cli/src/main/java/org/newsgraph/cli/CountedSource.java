package org.newsgraph.cli;

import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.read.ArticleSource;
import org.newsgraph.read.ReadOutcome;

/** A source that says how many inputs it has, as soon as it is being read. */
final class CountedSource implements ArticleSource {

  private final ArticleSource source;
  private final AtomicLong size = new AtomicLong(-1);

  CountedSource(ArticleSource source) {
    this.source = source;
  }

  @Override
  public Stream<ReadOutcome> articles() {
    Stream<ReadOutcome> articles = source.articles();
    Spliterator<ReadOutcome> parts = articles.spliterator();
    size.set(parts.getExactSizeIfKnown());
    return StreamSupport.stream(parts, false).onClose(articles::close);
  }

  /** How many inputs there are; negative while that is unknown. */
  long size() {
    return size.get();
  }
}
