package org.newsgraph.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.newsgraph.journal.Journal;
import org.newsgraph.journal.JournalRecord;
import org.newsgraph.journal.Stamp;
import org.newsgraph.journal.StoreFolder;
import org.newsgraph.load.Sink;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemCode;
import org.newsgraph.read.ArticleSource;
import org.newsgraph.run.RunReport.Loading;

/**
 * Changes a store: articles come in or go out, then the sink is brought to what the journal gives.
 * A build that is broken off leaves a journal that holds whole articles only; the next one goes on
 * from there.
 */
public final class StoreBuild {

  private final StoreFolder store;
  private final JournalProjection projection;
  private final Sink sink;

  /** Changes to the store, with its graphs in the sink. */
  public StoreBuild(StoreFolder store, JournalProjection projection, Sink sink) {
    this.store = store;
    this.projection = projection;
    this.sink = sink;
  }

  /**
   * Takes the articles of the source in.
   *
   * @param listener hears of each outcome, in the order of the inputs
   */
  public RunReport add(
      ArticleSource source, Pipeline pipeline, Runner runner, Consumer<Outcome> listener) {
    try (Journal journal = Journal.open(store.journal())) {
      Tally tally = new Tally(journal);
      RejectsFile rejects = new RejectsFile(store.rejects());
      ConcurrentMap<String, Stamp> known = new ConcurrentHashMap<>();
      journal.inputs().forEach(input -> journal.stamp(input).ifPresent(s -> known.put(input, s)));
      runner.run(
          source,
          input -> pipeline.process(input, name -> Optional.ofNullable(known.get(name))),
          outcome -> {
            tally.note(outcome);
            rejects.note(outcome);
            listener.accept(outcome);
          });
      rejects.write();
      tally.warnings.addAll(sameUrl(journal));
      return tally.report(bring(journal));
    }
  }

  private static List<Problem> sameUrl(Journal journal) {
    return journal.superseded().entrySet().stream()
        .map(
            pair ->
                new Problem(
                    ProblemCode.CLEAN_SAME_URL,
                    "%s bears the URL of %s, which was updated or published later and is the one in the graph."
                        .formatted(pair.getKey(), pair.getValue())))
        .toList();
  }

  /**
   * Takes articles out again.
   *
   * @param inputs the names of the inputs, each of which the journal holds
   */
  public Loading remove(Journal journal, List<String> inputs) {
    inputs.forEach(journal::forget);
    return bring(journal);
  }

  private Loading bring(Journal journal) {
    int articles = journal.inputs().size();
    Checkpoint checkpoint = new Checkpoint(store.checkpoint(), projection.program());
    Map<String, String> loaded = sink.digests();
    if (checkpoint.holds(journal.length(), loaded)) {
      return new Loading(articles, 0, 0);
    }
    GraphSync.Change change = new GraphSync(sink).bring(loaded, projection.graphs(journal));
    checkpoint.keep(journal.length(), change.digests());
    return new Loading(articles, change.put(), change.removed());
  }

  private static final class Tally {

    private final Journal journal;
    private int inputs;
    private int added;
    private int replaced;
    private int skipped;
    private final List<Problem> rejects = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    Tally(Journal journal) {
      this.journal = journal;
    }

    void note(Outcome outcome) {
      inputs++;
      if (outcome instanceof Outcome.Done done) {
        keep(done.entry());
        warnings.addAll(done.warnings());
      } else if (outcome instanceof Outcome.Rejected rejected) {
        rejects.add(rejected.problem());
      } else {
        skipped++;
      }
    }

    private void keep(JournalRecord entry) {
      if (journal.stamp(entry.input()).isPresent()) {
        replaced++;
      } else {
        added++;
      }
      journal.append(entry);
    }

    RunReport report(Loading loading) {
      return new RunReport(inputs, added, replaced, skipped, rejects, warnings, loading);
    }
  }
}
