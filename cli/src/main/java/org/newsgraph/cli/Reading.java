package org.newsgraph.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.newsgraph.graph.Iris;
import org.newsgraph.journal.StoreFolder;
import org.newsgraph.load.Sink;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.read.ArticleSource;
import org.newsgraph.run.JournalProjection;
import org.newsgraph.run.LocalRunner;
import org.newsgraph.run.RunReport;
import org.newsgraph.run.StoreBuild;

/**
 * Wires the way of an article, from source to sink.
 *
 * @param store the store that takes the articles in
 * @param threads how many articles are read at a time
 * @param err where progress is shown
 */
record Reading(StoreFolder store, int threads, PrintWriter err) {

  /** Takes the articles in and loads them, showing progress. */
  RunReport run(ArticleSource source, Sink sink, Consumer<Outcome> listener) {
    Iris iris = new Iris(store.base());
    String program = ProgramVersion.current();
    CountedSource counted = new CountedSource(source);
    Progress progress =
        new Progress(err, System.console() != null, counted::size, InstantSource.system());
    RunReport report =
        new StoreBuild(store, new JournalProjection(iris, program), sink)
            .add(
                counted,
                new Pipeline(Models.onDemand(err), program, iris),
                new LocalRunner(threads),
                outcome -> {
                  progress.note(outcome);
                  listener.accept(outcome);
                });
    progress.end();
    return report;
  }
}
