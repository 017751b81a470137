package org.newsgraph.extract.status;

import java.util.Optional;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.Status;

/** Reads whether an event happened from the words around the verb or noun that tells it. */
public final class StatusReader {

  /** How the article presents the event that the token of the sentence tells. */
  public StatusReading read(Reading reading, int sentence, int token) {
    return new StatusReading(Status.ACTUAL, Optional.empty());
  }
}
