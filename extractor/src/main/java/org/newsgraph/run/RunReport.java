package org.newsgraph.run;

import java.util.List;
import org.newsgraph.problem.Problem;

/**
 * What a build did. The inputs add up: {@code inputs = added + replaced + skipped + rejected}.
 *
 * @param inputs how many inputs there were
 * @param added how many articles are new in the store
 * @param replaced how many took the place of an earlier reading
 * @param skipped how many were in the store already, unchanged
 * @param rejects the inputs that were not taken, each with its reason
 * @param warnings what was odd with articles that were taken
 * @param loading what was loaded
 */
public record RunReport(
    int inputs,
    int added,
    int replaced,
    int skipped,
    List<Problem> rejects,
    List<Problem> warnings,
    Loading loading) {

  /**
   * What a synchronisation of a sink with the journal did.
   *
   * @param articles how many articles the store holds now
   * @param put how many graphs were put
   * @param removed how many graphs were taken out
   */
  public record Loading(int articles, int put, int removed) {}

  /** Copies the lists. */
  public RunReport {
    rejects = List.copyOf(rejects);
    warnings = List.copyOf(warnings);
    if (inputs != added + replaced + skipped + rejects.size()) {
      throw new IllegalArgumentException(
          "The inputs do not add up: %d inputs, but %d added, %d replaced, %d skipped, %d rejected"
              .formatted(inputs, added, replaced, skipped, rejects.size()));
    }
  }
}
