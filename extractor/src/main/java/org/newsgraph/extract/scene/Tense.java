package org.newsgraph.extract.scene;

import org.newsgraph.extract.time.Direction;

/** How a clause places its event in time, by the form of its verb. */
enum Tense {
  /** It happened: the time of telling. */
  PAST(Direction.PAST),
  /** It had happened before that of which the text tells. */
  PLUPERFECT(Direction.PAST),
  /** It has happened at some time. */
  PERFECT(Direction.PAST),
  /** It happens, or it is a habit, or the timetable says so. */
  PRESENT(Direction.FUTURE),
  /** It will happen. */
  FUTURE(Direction.FUTURE),
  /** It had been arranged, and may have happened by now. */
  ARRANGED(Direction.NEAREST),
  /** It could, should or might happen. */
  UNREAL(Direction.NEAREST);

  private final Direction direction;

  Tense(Direction direction) {
    this.direction = direction;
  }

  /** Where a date without year or week lies, seen from the day of publication. */
  Direction direction() {
    return direction;
  }

  /** Whether the event is over by the time of writing. */
  boolean isOver() {
    return direction == Direction.PAST;
  }
}
