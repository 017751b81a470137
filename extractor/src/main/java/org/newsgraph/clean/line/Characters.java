package org.newsgraph.clean.line;

import org.jsoup.parser.Parser;
import org.newsgraph.text.AlignedText;
import org.newsgraph.text.Span;

/**
 * Makes characters plain: every run of white space becomes one space, characters that show nothing
 * (soft hyphens, zero width spaces, direction marks, control characters) are left out, and
 * character references become the characters they stand for.
 */
public final class Characters {

  private static final int LONGEST_REFERENCE = 33;
  private static final int JOINER = 0x200D;

  /** Appends a stretch of the source to the text, made plain. */
  public void append(AlignedText.Builder text, String source, Span stretch) {
    int at = stretch.start();
    while (at < stretch.end()) {
      int next = at + Character.charCount(source.codePointAt(at));
      if (isSpace(source.codePointAt(at))) {
        next = spaceEnd(source, at, stretch.end());
        appendSpace(text, new Span(at, next));
      } else if (source.charAt(at) == '&' && referenceEnd(source, at, stretch.end()) > at) {
        next = referenceEnd(source, at, stretch.end());
        appendReference(text, source, new Span(at, next));
      } else if (!isLeftOut(source, at)) {
        text.replacement(source.substring(at, next), new Span(at, next));
      }
      at = next;
    }
  }

  private static void appendSpace(AlignedText.Builder text, Span spaces) {
    if (!text.endsInSpace()) {
      text.replacement(" ", spaces);
    }
  }

  private static void appendReference(AlignedText.Builder text, String source, Span reference) {
    String character = Parser.unescapeEntities(reference.of(source), false);
    if (character.codePoints().allMatch(Characters::isSpace)) {
      appendSpace(text, reference);
    } else if (!character.codePoints().allMatch(Characters::isInvisible)) {
      text.replacement(character, reference);
    }
  }

  private static int spaceEnd(String source, int at, int limit) {
    int end = at;
    while (end < limit && isInvisible(source.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the character reference at the offset ends; the offset itself where there is none. */
  private static int referenceEnd(String source, int at, int limit) {
    int end = at + 1;
    while (end < limit && end - at < LONGEST_REFERENCE && isReferencePart(source.charAt(end))) {
      end++;
    }
    boolean closed = end < limit && source.charAt(end) == ';' && end > at + 1;
    String reference = closed ? source.substring(at, end + 1) : "";
    return closed && !Parser.unescapeEntities(reference, false).equals(reference) ? end + 1 : at;
  }

  private static boolean isReferencePart(char character) {
    return character == '#' || (character < 128 && Character.isLetterOrDigit(character));
  }

  /** A joiner between two emoji makes them one and is kept. */
  private static boolean isLeftOut(String source, int at) {
    int character = source.codePointAt(at);
    boolean joins =
        character == JOINER && at > 0 && Character.isLowSurrogate(source.charAt(at - 1));
    return isInvisible(character) && !joins;
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == 0x85;
  }

  /** Whether the character shows nothing, white space included. */
  static boolean isInvisible(int character) {
    return isSpace(character)
        || Character.getType(character) == Character.FORMAT
        || Character.getType(character) == Character.CONTROL;
  }
}
