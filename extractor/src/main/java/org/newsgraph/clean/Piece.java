package org.newsgraph.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.text.AlignedText;

/**
 * A paragraph on its way to become a block.
 *
 * @param content its characters
 * @param group paragraphs that the page keeps together share a number
 * @param kind what it is taken for so far
 */
record Piece(AlignedText content, int group, BlockKind kind) {

  private static final Pattern FULL_STOP = Pattern.compile("[.!?…]['\"”’»)\\]]{0,3}$");
  private static final Pattern INITIALS = Pattern.compile("(?:^|[ (])(?:\\p{Lu}\\.)+$");
  private static final int TAIL = 12;

  String text() {
    return content.text();
  }

  Piece as(BlockKind other) {
    return new Piece(content, group, other);
  }

  boolean is(BlockKind other) {
    return kind == other;
  }

  int words() {
    return content.isBlank() ? 0 : content.text().split("\\s+").length;
  }

  /** Whether the text ends as a sentence does; initials such as U.S. do not end one. */
  boolean endsSentence() {
    String tail = text().substring(Math.max(0, text().length() - TAIL));
    return FULL_STOP.matcher(tail).find() && !INITIALS.matcher(tail).find();
  }

  /** The piece cut in two at an offset of its text; white space at the cut is left out. */
  List<Piece> cut(int firstEnd, BlockKind first, int secondStart, BlockKind second) {
    return List.of(
        new Piece(content.slice(0, firstEnd), group, first),
        new Piece(content.slice(secondStart, text().length()), group, second));
  }

  Block block() {
    return new Block(kind, text(), content.alignment());
  }
}
