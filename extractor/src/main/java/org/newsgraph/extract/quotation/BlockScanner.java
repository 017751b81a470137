package org.newsgraph.extract.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.lexicon.Lexicon;

/**
 * Finds the outermost quotations of one block. A single mark opens a quotation only where one
 * closes it again; a double mark may stay open to the block's end, as it does in a quotation that
 * runs over several paragraphs.
 */
final class BlockScanner {

  /**
   * A quotation in a block's text.
   *
   * @param start where its opening mark stands
   * @param from where its words begin
   * @param to where its words end
   * @param end where its closing mark ends; equal to {@code to} where none closes it
   */
  record Range(int start, int from, int to, int end) {}

  private final Marks marks;
  private final String text;
  private final boolean continued;

  /**
   * A scanner of the block's text.
   *
   * @param continued whether the next block begins with an opening mark
   */
  BlockScanner(String text, boolean continued, Lexicon clipped) {
    this.marks = new Marks(text, clipped);
    this.text = text;
    this.continued = continued;
  }

  /** The quotations, left to right. */
  List<Range> ranges() {
    List<Range> ranges = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      Optional<Range> range = rangeAt(at).filter(found -> found.to() > found.from());
      range.ifPresent(ranges::add);
      int behind = at + Math.max(1, marks.doubleWidth(at));
      at = range.map(Range::end).orElse(behind);
    }
    return ranges;
  }

  private Optional<Range> rangeAt(int at) {
    if (marks.doubleWidth(at) > 0) {
      return marks.doubleOpens(at, false) ? doubleAt(at) : Optional.empty();
    }
    return marks.singleOpens(at) ? singleAt(at) : Optional.empty();
  }

  private Optional<Range> doubleAt(int at) {
    int from = at + marks.doubleWidth(at);
    int depth = 1;
    int nested = -1;
    for (int i = from; i < text.length(); i += Math.max(1, marks.doubleWidth(i))) {
      if (marks.doubleWidth(i) == 0) {
        continue;
      }
      boolean opens = marks.doubleOpens(i, true);
      nested = opens && nested < 0 ? i : nested;
      depth += opens ? 1 : -1;
      if (depth == 0) {
        return Optional.of(new Range(at, from, i, i + marks.doubleWidth(i)));
      }
    }
    return unclosed(at, from, nested);
  }

  /** A mark that nothing closes: the words run to the block's end, or to the next opening mark. */
  private Optional<Range> unclosed(int at, int from, int nested) {
    int end = text.stripTrailing().length();
    if (continued && end > from) {
      return Optional.of(new Range(at, from, end, end));
    }
    if (nested >= 0) {
      int to = from + text.substring(from, nested).stripTrailing().length();
      return introduced(at) ? Optional.of(new Range(at, from, to, to)) : Optional.empty();
    }
    return introduced(at) && end > from
        ? Optional.of(new Range(at, from, end, end))
        : Optional.empty();
  }

  /** Whether the mark stands where an utterance begins: at the start, behind a comma or colon. */
  private boolean introduced(int at) {
    String before = text.substring(0, at).stripTrailing();
    return before.isEmpty() || before.endsWith(",") || before.endsWith(":");
  }

  private Optional<Range> singleAt(int at) {
    int close = -1;
    int depth = 0;
    for (int i = at + 1; i < text.length(); i += Math.max(1, marks.doubleWidth(i))) {
      if (marks.doubleWidth(i) > 0) {
        depth += marks.doubleOpens(i, depth > 0) ? 1 : -1;
      } else if (depth == 0 && marks.singleOpens(i)) {
        break;
      } else if (depth == 0 && marks.singleCloses(i) && closes(at, i, close)) {
        close = i;
        if (!marks.maybeApostrophe(i) || title(at + 1, i)) {
          break;
        }
      }
    }
    return close < 0 ? openToNextBlock(at) : Optional.of(new Range(at, at + 1, close, close + 1));
  }

  /** A mark that may be an apostrophe never takes the place of an earlier one. */
  private boolean closes(int at, int mark, int earlier) {
    return mark > at + 1 && (earlier < 0 || !marks.maybeApostrophe(mark));
  }

  private Optional<Range> openToNextBlock(int at) {
    int end = text.stripTrailing().length();
    boolean open = continued && at == 0 && text.charAt(0) != '’';
    return open ? Optional.of(new Range(at, at + 1, end, end)) : Optional.empty();
  }

  /** Whether the words between are few and begin with capitals, as titles and nicknames do. */
  private boolean title(int from, int to) {
    String[] words = text.substring(from, to).split("\\s+");
    return words.length <= 4
        && Arrays.stream(words)
            .allMatch(word -> !word.isEmpty() && !Character.isLowerCase(word.charAt(0)));
  }
}
