package org.newsgraph.extract.quotation;

import org.newsgraph.extract.lexicon.Lexicon;

/**
 * The quotation marks of a text. Marks are told by their shape first (what stands before and
 * behind), then by their character, because news text mixes straight and curly marks and curls them
 * the wrong way.
 */
final class Marks {

  private static final String DOUBLE_OPEN = "“„«‟";
  private static final String DOUBLE_CLOSE = "”»";
  private static final String SINGLE = "'‘’‛`";
  private static final String BEFORE_OPENING = "([{—–-/";
  private static final String BEHIND_CLOSING = ".,;:!?)]}—–-…/";

  private final String text;
  private final Lexicon clipped;

  Marks(String text, Lexicon clipped) {
    this.text = text;
    this.clipped = clipped;
  }

  String text() {
    return text;
  }

  /** How many characters the double mark at the position takes: 0 where none stands there. */
  int doubleWidth(int at) {
    char mark = text.charAt(at);
    if (mark == '"' || mark == '＂' || DOUBLE_OPEN.indexOf(mark) >= 0) {
      return 1;
    }
    if (DOUBLE_CLOSE.indexOf(mark) >= 0) {
      return 1;
    }
    boolean pair = at + 1 < text.length() && text.charAt(at + 1) == mark;
    return pair && SINGLE.indexOf(mark) >= 0 ? 2 : 0;
  }

  /** Whether the double mark at the position opens, given whether a quotation is open already. */
  boolean doubleOpens(int at, boolean inside) {
    boolean opening = opensByShape(at, doubleWidth(at));
    boolean closing = closesByShape(at, doubleWidth(at));
    char mark = text.charAt(at);
    if (DOUBLE_OPEN.indexOf(mark) >= 0 || mark == '`' || mark == '‘') {
      return !(inside && closing && !opening);
    }
    if (DOUBLE_CLOSE.indexOf(mark) >= 0) {
      return !inside && opening && !closing;
    }
    return opening == closing ? !inside && !measure(at) : opening;
  }

  /** Whether a single mark at the position can open a quotation. */
  boolean singleOpens(int at) {
    char mark = text.charAt(at);
    if (SINGLE.indexOf(mark) < 0 || mark == '’' || !opensByShape(at, 1)) {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at + 1, end);
    boolean years = word.matches("\\d0s|\\d\\d");
    return !years && !clipped.has(word);
  }

  /** Whether a single mark at the position can close a quotation. */
  boolean singleCloses(int at) {
    char mark = text.charAt(at);
    return SINGLE.indexOf(mark) >= 0 && mark != '‘' && closesByShape(at, 1);
  }

  /**
   * Whether the closing single mark may as well be an apostrophe: of a plural possessive ("the
   * players' tunnel") or of a clipped word ("rockin' chair").
   */
  boolean maybeApostrophe(int at) {
    boolean word = at + 2 < text.length() && text.charAt(at + 1) == ' ';
    char before = text.charAt(at - 1);
    boolean clippedG = before == 'n' && at > 1 && text.charAt(at - 2) == 'i';
    return word && (before == 's' || clippedG) && Character.isLetterOrDigit(text.charAt(at + 2));
  }

  private boolean opensByShape(int at, int width) {
    boolean before =
        at == 0
            || Character.isWhitespace(text.charAt(at - 1))
            || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0
            || doubleWidth(at - 1) > 0
            || "'‘".indexOf(text.charAt(at - 1)) >= 0 && (at == 1 || text.charAt(at - 2) == ' ');
    int next = at + width;
    return before && next < text.length() && !Character.isWhitespace(text.charAt(next));
  }

  private boolean closesByShape(int at, int width) {
    boolean before = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    int next = at + width;
    return before
        && (next >= text.length()
            || Character.isWhitespace(text.charAt(next))
            || BEHIND_CLOSING.indexOf(text.charAt(next)) >= 0
            || doubleWidth(next) > 0
            || "'’".indexOf(text.charAt(next)) >= 0);
  }

  /** A straight double mark behind a digit means inches. */
  private boolean measure(int at) {
    return at > 0 && text.charAt(at) == '"' && Character.isDigit(text.charAt(at - 1));
  }
}
