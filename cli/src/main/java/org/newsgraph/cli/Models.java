package org.newsgraph.cli;

import java.io.PrintWriter;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.annotate.OnDemandAnnotator;
import org.newsgraph.annotate.corenlp.CoreNlpAnnotator;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;

/** CoreNLP's models, for the commands that read articles. */
final class Models {

  private Models() {}

  /** An annotator whose models are loaded, and said to be, when the first article needs them. */
  static Annotator onDemand(PrintWriter err) {
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
