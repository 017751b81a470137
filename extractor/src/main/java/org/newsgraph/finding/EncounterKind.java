package org.newsgraph.finding;

/** The kinds of encounter in person. */
public enum EncounterKind {
  /** They meet. */
  MEETING,
  /** They negotiate or confer. */
  TALKS,
  /** One visits the other. */
  VISIT,
  /** One receives the other. */
  HOSTING,
  /** They are seen together in public. */
  JOINT_APPEARANCE,
  /** They debate before an audience. */
  DEBATE,
  /** One interviews the other in person. */
  INTERVIEW,
  /** A swearing in, an award, a wedding, a funeral. */
  CEREMONY,
  /** They eat or drink together. */
  MEAL,
  /** They travel together. */
  JOURNEY,
  /** They are together in another way. */
  OTHER
}
