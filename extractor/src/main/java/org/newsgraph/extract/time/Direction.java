package org.newsgraph.extract.time;

/** On which side of the day that it counts from a date without a year or week lies. */
public enum Direction {
  /** On that day or before it: the event has happened. */
  PAST,
  /** On that day or after it: the event is to come. */
  FUTURE,
  /** On either side, whichever is nearer: the event had been arranged. */
  NEAREST
}
