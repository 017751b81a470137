package org.newsgraph.finding;

import java.util.Locale;

/** Whether a finding happened, by the article's account. */
public enum Status {
  /** It happened, or is under way. */
  ACTUAL,
  /** It is announced, still to come. */
  PLANNED,
  /** It is said not to have happened, or to have been called off or refused. */
  DENIED,
  /** It would, could or might happen; somebody wants or offers it. */
  HYPOTHETICAL,
  /** Somebody claims it, and the article leaves it open. */
  ALLEGED;

  /** The status as queries give it, such as {@code actual}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
