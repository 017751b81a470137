package org.newsgraph.pipeline;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.StoreGraphs;
import org.newsgraph.identify.Identifier;
import org.newsgraph.identify.Identities;
import org.newsgraph.journal.JournalRecord;
import org.newsgraph.journal.Stamp;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemCode;
import org.newsgraph.read.RawArticle;
import org.newsgraph.read.ReadOutcome;
import org.newsgraph.read.Unreadable;
import org.newsgraph.validate.GraphValidator;
import org.newsgraph.validate.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The steps of an article, in order:
 *
 * <ol>
 *   <li>skip it, when the journal's stamp says that the same characters were read by this version;
 *   <li>clean: cut it into headline, dates and blocks;
 *   <li>annotate: sentences, names and trees;
 *   <li>extract: what it says;
 *   <li>validate: hold its graph against the shapes.
 * </ol>
 *
 * An article that fails at a step is rejected with the reason; it never ends the run. What no
 * article can get past, such as missing models, is a {@link CodedException} and does. Safe to use
 * from several threads.
 */
public final class Pipeline {

  private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

  private final ArticleReader reader;
  private final StoreGraphs graphs;
  private final GraphValidator validator = GraphValidator.ofOntology();
  private final String version;

  /**
   * The pipeline with the annotator.
   *
   * @param program names the program, so that a change of it is seen
   * @param iris how the store mints IRIs
   */
  public Pipeline(Annotator annotator, String program, Iris iris) {
    this.reader = new ArticleReader(annotator);
    this.graphs = new StoreGraphs(iris);
    this.version = program + " " + annotator.version();
  }

  /**
   * What becomes of the input.
   *
   * @param known the stamp of what the journal holds of an input, by the input's name
   */
  public Outcome process(ReadOutcome input, Function<String, Optional<Stamp>> known) {
    if (input instanceof Unreadable unreadable) {
      return new Outcome.Rejected(unreadable.source(), unreadable.problem());
    }
    RawArticle raw = (RawArticle) input;
    Stamp stamp = new Stamp(raw.fingerprint(), version);
    if (known.apply(raw.key()).filter(stamp::equals).isPresent()) {
      return new Outcome.Skipped(raw.source());
    }
    LOG.debug("reading {}", raw.source());
    return read(raw, stamp);
  }

  private Outcome read(RawArticle raw, Stamp stamp) {
    Extraction extraction = reader.read(raw);
    if (extraction instanceof Extraction.Failed failed) {
      return new Outcome.Rejected(raw.source(), failed.problem());
    }
    Extraction.Found found = (Extraction.Found) extraction;
    try {
      return validate(
          new Outcome.Done(
              raw.source(),
              new JournalRecord(raw.key(), stamp, found.findings()),
              found.annotated().article().warnings()));
    } catch (CodedException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Rejected(
          raw.source(), ArticleReader.failed(raw.source(), ProblemCode.EXTRACT_FAILED, e));
    }
  }

  /** The article's graph as it would be if the article were alone in the world. */
  private Outcome validate(Outcome.Done done) {
    ArticleFindings findings = done.entry().findings();
    Identities alone = new Identifier().identify(Stream.of(findings));
    return validator.validate(graphs.article(findings, alone)) instanceof Rejected rejected
        ? new Outcome.Rejected(
            done.source(),
            new Problem(
                ProblemCode.VALIDATE_SHAPE,
                "The graph of %s breaks the shapes: %s. This is a fault of newsgraph: please report it with the article."
                    .formatted(done.source(), rejected.violations())))
        : done;
  }
}
