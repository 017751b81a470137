package org.newsgraph.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.problem.CodedException;
import org.newsgraph.read.ArticleSource;
import org.newsgraph.read.ReadOutcome;

/**
 * Runs on several threads of this process, with a bounded number of articles under way.
 *
 * @param threads how many articles are read at a time, 1 or more
 */
public record LocalRunner(int threads) implements Runner {

  private static final int AHEAD = 8;

  /** Checks that there is a thread. */
  public LocalRunner {
    if (threads < 1) {
      throw new IllegalArgumentException("A runner needs a thread, but got threads=" + threads);
    }
  }

  @Override
  public void run(
      ArticleSource source, Function<ReadOutcome, Outcome> step, Consumer<Outcome> outcomes) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Future<Outcome>> underWay = new ArrayDeque<>();
    try (Stream<ReadOutcome> inputs = source.articles()) {
      Iterator<ReadOutcome> all = inputs.iterator();
      while (all.hasNext() || !underWay.isEmpty()) {
        if (all.hasNext() && underWay.size() < threads * AHEAD) {
          ReadOutcome input = all.next();
          underWay.add(pool.submit(() -> step.apply(input)));
        } else {
          outcomes.accept(outcome(underWay.remove()));
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Outcome outcome(Future<Outcome> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The run was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CodedException coded) {
        throw coded;
      }
      throw new IllegalStateException("A step failed that must not fail", e.getCause());
    }
  }
}
