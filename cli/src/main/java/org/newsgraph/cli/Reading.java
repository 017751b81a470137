package org.newsgraph.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.annotate.OnDemandAnnotator;
import org.newsgraph.annotate.corenlp.CoreNlpAnnotator;
import org.newsgraph.graph.Iris;
import org.newsgraph.journal.StoreFolder;
import org.newsgraph.load.Sink;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;
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
                new Pipeline(annotator(err), program, iris),
                new LocalRunner(threads),
                outcome -> {
                  progress.note(outcome);
                  listener.accept(outcome);
                });
    progress.end();
    return report;
  }

  private static Annotator annotator(PrintWriter err) {
    return new OnDemandAnnotator(
        CoreNlpAnnotator.VERSION,
        () -> {
          err.println("loading CoreNLP's models ...");
          return load();
        });
  }

  private static Annotator load() {
    try {
      return new CoreNlpAnnotator();
    } catch (RuntimeException e) {
      throw new CodedException(
          ProblemCode.ANNOTATE_NO_MODELS,
          "CoreNLP's models cannot be loaded (%s). Build newsgraph again (./mvnw -Pquick package), which fetches them."
              .formatted(e.getMessage()),
          e);
    }
  }
}
