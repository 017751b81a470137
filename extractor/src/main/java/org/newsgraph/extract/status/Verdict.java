package org.newsgraph.extract.status;

import java.util.List;
import org.newsgraph.finding.Status;

/** What the words around an event say of it together. */
final class Verdict {

  private Verdict() {}

  /** The status that the cues amount to; a second negation takes back the first. */
  static Status of(List<Cue> cues) {
    long negations = cues.stream().filter(cue -> cue == Cue.NOT || cue == Cue.REFUSAL).count();
    if (negations > 1) {
      return Status.HYPOTHETICAL;
    }
    if (negations == 1 || cues.contains(Cue.PAST_PLAN)) {
      return Status.DENIED;
    }
    if (cues.contains(Cue.CLAIM)) {
      return Status.ALLEGED;
    }
    if (cues.contains(Cue.GRANTED)) {
      return Status.PLANNED;
    }
    if (cues.contains(Cue.WISH)) {
      return Status.HYPOTHETICAL;
    }
    if (cues.contains(Cue.WOULD) && !cues.contains(Cue.SAID) && !cues.contains(Cue.PLAN)) {
      return Status.HYPOTHETICAL;
    }
    return cues.contains(Cue.WOULD) || cues.contains(Cue.PLAN) ? Status.PLANNED : Status.ACTUAL;
  }
}
