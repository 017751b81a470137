package org.newsgraph.pipeline;

import java.util.List;
import org.newsgraph.journal.JournalRecord;
import org.newsgraph.problem.Problem;

/** What became of one input. */
public sealed interface Outcome {

  /** The input's path as the user gave it. */
  String source();

  /**
   * The article was read.
   *
   * @param source the input's path as the user gave it
   * @param entry what the journal is to keep
   * @param warnings what was odd but did not cost the article
   */
  record Done(String source, JournalRecord entry, List<Problem> warnings) implements Outcome {

    /** Copies the list. */
    public Done {
      warnings = List.copyOf(warnings);
    }
  }

  /** The article is in the journal already, read from the same characters by the same version. */
  record Skipped(String source) implements Outcome {}

  /** There are no findings, for the reason given. */
  record Rejected(String source, Problem problem) implements Outcome {}
}
