package org.newsgraph.finding;

import java.util.Locale;

/** What somebody does with the words or thoughts that an article reports (after Searle 1976). */
public enum SpeechAct {
  /** Says that something is so. */
  ASSERTION,
  /** Says that something is not so. */
  DENIAL,
  /** Thinks, hopes or fears that something is so. */
  THOUGHT,
  /** Wants to know something. */
  QUESTION,
  /** Wants somebody to do something. */
  REQUEST,
  /** Undertakes or threatens to do something. */
  PROMISE;

  /** The act as queries give it, such as {@code assertion}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
