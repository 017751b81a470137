package org.newsgraph.run;

import java.util.function.Consumer;
import java.util.function.Function;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.read.ArticleSource;
import org.newsgraph.read.ReadOutcome;

/** How the inputs of a source get through a step: the plug for other machines than this one. */
public interface Runner {

  /**
   * Puts every input through the step and hands each outcome on, in the order of the inputs, on the
   * calling thread.
   */
  void run(ArticleSource source, Function<ReadOutcome, Outcome> step, Consumer<Outcome> outcomes);
}
