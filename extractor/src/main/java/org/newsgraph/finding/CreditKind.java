package org.newsgraph.finding;

/** The ways in which a person is tied to a work. */
public enum CreditKind {
  /** Made it. */
  CREATOR,
  /** Wrote it. */
  AUTHOR,
  /** Directed it. */
  DIRECTOR,
  /** Performs in it. */
  PERFORMER,
  /** Takes part in it as themselves. */
  PARTICIPANT,
  /** Is shown in it. */
  DEPICTED,
  /** It is about them. */
  SUBJECT,
  /** Presents it. */
  PRESENTER,
  /** Is tied to it in another way. */
  OTHER
}
