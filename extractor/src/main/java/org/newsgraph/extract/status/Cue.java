package org.newsgraph.extract.status;

/** What one word says of the event below it. */
enum Cue {
  /** It is to come. */
  PLAN,
  /** It was to come, when somebody looked back. */
  PAST_PLAN,
  /** It would be, seen from elsewhere. */
  WOULD,
  /** What was possible has been granted: it is to come. */
  GRANTED,
  /** It is no more than possible. */
  WISH,
  /** It is not so. */
  NOT,
  /** Somebody saw to it that it is not so. */
  REFUSAL,
  /** It is claimed, and open. */
  CLAIM,
  /** It is somebody's account. */
  SAID
}
