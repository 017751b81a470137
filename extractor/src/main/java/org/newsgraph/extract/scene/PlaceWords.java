package org.newsgraph.extract.scene;

/**
 * A place of the cast as a sentence says where something is, or where it goes.
 *
 * @param place the id of the place
 * @param start the index of the first token of its name
 * @param end the index behind the last token of its name
 * @param anchor the token that the words of place hang from: the name's head, or "lobby" in "the
 *     lobby of X"
 * @param preposition the preposition in front, empty for the object of "visit"
 * @param way how something stands to the place
 * @param detail the part of the place, such as "the lobby"; else empty
 */
public record PlaceWords(
    String place, int start, int end, int anchor, String preposition, Way way, String detail) {

  /** How something stands to a place. */
  public enum Way {
    /** It is there. */
    AT,
    /** It comes there. */
    GOAL,
    /** It comes from there. */
    SOURCE,
    /** It means to go there. */
    DESTINATION
  }

  /** Whether what the words belong to takes place there. */
  public boolean isSetting() {
    return way == Way.AT || way == Way.GOAL;
  }
}
