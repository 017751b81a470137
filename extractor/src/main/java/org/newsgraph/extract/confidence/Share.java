package org.newsgraph.extract.confidence;

/**
 * So many right of so many.
 *
 * @param right how many are right
 * @param all how many there are
 */
public record Share(int right, int all) {

  /** None of none. */
  public static final Share NONE = new Share(0, 0);

  /** Checks that there are no more right ones than there are. */
  public Share {
    if (right < 0 || right > all) {
      throw new IllegalArgumentException(
          "A share must satisfy 0 <= right <= all, but got %d of %d".formatted(right, all));
    }
  }

  /** The share of one answer. */
  public static Share of(boolean isRight) {
    return new Share(isRight ? 1 : 0, 1);
  }

  /** Both together. */
  public Share plus(Share other) {
    return new Share(right + other.right, all + other.all);
  }

  /** This without the other, which is a part of it. */
  public Share minus(Share other) {
    return new Share(right - other.right, all - other.all);
  }

  @Override
  public String toString() {
    return right + "/" + all;
  }
}
