package org.newsgraph.annotate.corenlp;

import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * As many dependency parsers as threads ask at once. One parser serves several threads, but keeps
 * its vectors in a cache behind a lock, at which they would wait for each other; a second is loaded
 * when a second thread comes. All are of one model, so it does not matter which one answers.
 */
final class Parsers {

  private final Queue<DependencyParser> idle = new ConcurrentLinkedQueue<>();

  /** Loads the first parser; takes seconds. */
  Parsers() {
    idle.add(load());
  }

  private static DependencyParser load() {
    return DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
  }

  /** The basic tree of the tagged sentence. */
  Collection<TypedDependency> tree(CoreMap sentence) {
    DependencyParser waiting = idle.poll();
    DependencyParser parser = waiting == null ? load() : waiting;
    try {
      return parser.predict(sentence).typedDependencies();
    } finally {
      idle.add(parser);
    }
  }
}
