package org.newsgraph.evaluate;

/** So many right of so many. */
public record Share(int right, int all) {

  static Share of(boolean isRight) {
    return new Share(isRight ? 1 : 0, 1);
  }

  /** Both together. */
  public Share plus(Share other) {
    return new Share(right + other.right, all + other.all);
  }

  @Override
  public String toString() {
    return right + "/" + all;
  }
}
