package org.newsgraph.pipeline;

import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.clean.Article;
import org.newsgraph.clean.CleanOutcome;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.clean.Unusable;
import org.newsgraph.extract.Extractor;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemCode;
import org.newsgraph.read.RawArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one article up to its findings: clean, annotate, extract. An article that fails at a step
 * is a value with the reason; what no article can get past, such as missing models, is a {@link
 * CodedException}. Safe to use from several threads.
 */
public final class ArticleReader {

  private static final Logger LOG = LoggerFactory.getLogger(ArticleReader.class);

  private final Cleaner cleaner = new Cleaner();
  private final Annotator annotator;
  private final Extractor extractor = new Extractor();

  /** The reader with the annotator. */
  public ArticleReader(Annotator annotator) {
    this.annotator = annotator;
  }

  /** What the article says, or why that cannot be known. */
  public Extraction read(RawArticle raw) {
    ProblemCode step = ProblemCode.CLEAN_FAILED;
    try {
      CleanOutcome outcome = cleaner.clean(raw);
      if (outcome instanceof Unusable unusable) {
        return new Extraction.Failed(unusable.problem());
      }
      step = ProblemCode.ANNOTATE_FAILED;
      AnnotatedArticle annotated = annotator.annotate((Article) outcome);
      if (annotated.sentences().isEmpty()) {
        return new Extraction.Failed(withoutSentences(raw.source()));
      }
      step = ProblemCode.EXTRACT_FAILED;
      return new Extraction.Found(annotated, extractor.extract(annotated).readFrom(raw.text()));
    } catch (CodedException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return new Extraction.Failed(failed(raw.source(), step, e));
    }
  }

  private static Problem withoutSentences(String source) {
    return new Problem(
        ProblemCode.CLEAN_NO_SENTENCES,
        "%s holds no sentence; newsgraph reads articles of at least one.".formatted(source));
  }

  /** The problem of an article that failed at a step in a way that it should not. */
  static Problem failed(String source, ProblemCode step, Throwable cause) {
    LOG.debug("{} for {}", step, source, cause);
    return new Problem(
        step,
        "%s could not be read to its end (%s). This is a fault of newsgraph: please report it with the article."
            .formatted(source, cause));
  }
}
