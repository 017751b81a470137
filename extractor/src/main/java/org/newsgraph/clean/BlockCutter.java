package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsgraph.clean.date.DateLine;
import org.newsgraph.clean.date.DayOrder;
import org.newsgraph.clean.phrase.Boilerplate;
import org.newsgraph.clean.phrase.Byline;
import org.newsgraph.clean.phrase.Dateline;
import org.newsgraph.clean.phrase.PictureCredit;

/**
 * Tells what each paragraph of an article is for. The rules run in this order, each on what the one
 * before left as body: a paragraph's own words; the headline; captions beside credits; lists of
 * links; subheadings; credits at the end of captions; the dateline at the head of the first
 * paragraph.
 */
final class BlockCutter {

  private static final int LONGEST_HEADLINE = 200;
  private static final int LONGEST_CAPTION_WORDS = 60;
  private static final int LONGEST_SUBHEADING_WORDS = 12;
  private static final int SHORTEST_PARAGRAPH_WORDS = 8;
  private static final int TOP = 8;
  private static final Pattern LABEL = Pattern.compile("[\\p{Lu}][\\p{Lu} .'-]{1,30}: ");

  private final DateLine dateLine = new DateLine();
  private final Byline byline = new Byline();
  private final PictureCredit credit = new PictureCredit();
  private final Boilerplate boilerplate = new Boilerplate();
  private final Dateline dateline = new Dateline();

  /**
   * The pieces with their kinds, some cut in two.
   *
   * @param pieces the paragraphs in reading order; only those of kind BODY are looked at
   * @param title the headline where it is known already, else empty
   * @param order how the article writes dates
   */
  List<Piece> cut(List<Piece> pieces, String title, DayOrder order) {
    List<Piece> cut = new ArrayList<>(pieces);
    cut.replaceAll(piece -> byOwnWords(piece, order));
    if (title.isEmpty()) {
      findHeadline(cut);
    } else {
      dropRepeated(cut, title);
    }
    findCaptions(cut);
    findLinkLists(cut);
    findSubheadings(cut);
    return cutDateline(cutCredits(cut));
  }

  private Piece byOwnWords(Piece piece, DayOrder order) {
    String text = piece.text();
    if (!piece.is(BlockKind.BODY)) {
      return piece;
    } else if (dateLine.read(text, order).isPresent()) {
      return piece.as(BlockKind.DATELINE);
    } else if (boilerplate.is(text)) {
      return piece.as(BlockKind.BOILERPLATE);
    } else if (byline.is(text)) {
      return piece.as(BlockKind.BYLINE);
    } else if (credit.is(text)) {
      return piece.as(BlockKind.CREDIT);
    }
    return credit.isCaption(text) ? piece.as(BlockKind.CAPTION) : piece;
  }

  /** The first paragraph is the headline unless it is a sentence of the text. */
  private static void findHeadline(List<Piece> pieces) {
    int first = firstBody(pieces, 0);
    if (first < Math.min(TOP, pieces.size()) && firstBody(pieces, first + 1) < pieces.size()) {
      Piece piece = pieces.get(first);
      boolean sentence =
          piece.endsSentence()
              && piece.text().endsWith(".")
              && piece.words() >= SHORTEST_PARAGRAPH_WORDS;
      if (piece.text().length() <= LONGEST_HEADLINE && !sentence) {
        pieces.set(first, piece.as(BlockKind.HEADLINE));
      }
    }
  }

  private static int firstBody(List<Piece> pieces, int from) {
    int first = from;
    while (first < pieces.size() && !pieces.get(first).is(BlockKind.BODY)) {
      first++;
    }
    return first;
  }

  private static void dropRepeated(List<Piece> pieces, String title) {
    for (int i = 0; i < Math.min(TOP, pieces.size()); i++) {
      if (pieces.get(i).is(BlockKind.BODY) && pieces.get(i).text().equalsIgnoreCase(title)) {
        pieces.set(i, pieces.get(i).as(BlockKind.BOILERPLATE));
      }
    }
  }

  private static void findCaptions(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).is(BlockKind.CREDIT)) {
        captionOf(pieces, i).ifPresent(at -> pieces.set(at, pieces.get(at).as(BlockKind.CAPTION)));
      }
    }
  }

  /** The caption stands below or above its credit, in the same group if there is one. */
  private static OptionalInt captionOf(List<Piece> pieces, int credit) {
    int group = pieces.get(credit).group();
    return IntStream.of(credit + 1, credit - 1)
        .filter(at -> at >= 0 && at < pieces.size() && pieces.get(at).is(BlockKind.BODY))
        .filter(at -> isCaption(pieces.get(at), group))
        .boxed()
        .min((a, b) -> Integer.compare(distance(pieces, a, group), distance(pieces, b, group)))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  private static int distance(List<Piece> pieces, int at, int group) {
    return Math.abs(pieces.get(at).group() - group);
  }

  private static boolean isCaption(Piece piece, int group) {
    return piece.group() == group
        ? piece.words() <= LONGEST_CAPTION_WORDS
        : !piece.endsSentence() && piece.words() <= LONGEST_CAPTION_WORDS / 2;
  }

  private void findLinkLists(List<Piece> pieces) {
    boolean inList = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.is(BlockKind.BODY) && inList && boilerplate.isListEntry(piece.text())) {
        pieces.set(i, piece.as(BlockKind.BOILERPLATE));
      } else {
        inList = piece.is(BlockKind.BOILERPLATE) && boilerplate.opensList(piece.text());
      }
    }
  }

  /** A short unfinished line above a paragraph; several in a row are a list. */
  private static void findSubheadings(List<Piece> pieces) {
    for (int i = 0; i + 1 < pieces.size(); i++) {
      boolean afterList = i > 0 && isShort(pieces.get(i - 1));
      Piece next = pieces.get(i + 1);
      if (isShort(pieces.get(i))
          && !afterList
          && next.is(BlockKind.BODY)
          && next.words() >= SHORTEST_PARAGRAPH_WORDS
          && next.endsSentence()) {
        pieces.set(i, pieces.get(i).as(BlockKind.SUBHEADING));
      }
    }
  }

  private static boolean isShort(Piece piece) {
    String text = piece.text();
    return piece.is(BlockKind.BODY)
        && piece.words() <= LONGEST_SUBHEADING_WORDS
        && Character.isLetterOrDigit(text.charAt(text.length() - 1))
        && Character.isLetterOrDigit(text.codePointAt(0))
        && !Character.isLowerCase(text.codePointAt(0))
        && !text.contains(": ");
  }

  private List<Piece> cutCredits(List<Piece> pieces) {
    return pieces.stream().flatMap(piece -> cutCredit(piece).stream()).toList();
  }

  private List<Piece> cutCredit(Piece piece) {
    boolean picture = piece.is(BlockKind.CAPTION) || piece.is(BlockKind.BODY);
    OptionalInt start =
        picture && piece.words() <= LONGEST_CAPTION_WORDS
            ? credit.startAtEnd(piece.text())
            : OptionalInt.empty();
    return start.isEmpty()
        ? List.of(piece)
        : piece.cut(start.getAsInt(), BlockKind.CAPTION, start.getAsInt(), BlockKind.CREDIT);
  }

  private List<Piece> cutDateline(List<Piece> pieces) {
    int first = 0;
    while (first < pieces.size() && !isParagraph(pieces.get(first))) {
      first++;
    }
    int at = first;
    if (at == pieces.size() || isInterview(pieces, at)) {
      return pieces;
    }
    List<Piece> cut = new ArrayList<>(pieces);
    dateline
        .find(cut.get(at).text())
        .ifPresent(
            found -> {
              Piece paragraph = cut.remove(at);
              cut.addAll(
                  at,
                  paragraph.cut(
                      found.place().end(), BlockKind.DATELINE, found.end(), BlockKind.BODY));
            });
    return cut;
  }

  private static boolean isParagraph(Piece piece) {
    return piece.is(BlockKind.BODY) && piece.words() >= SHORTEST_PARAGRAPH_WORDS;
  }

  /** Whether the paragraph begins with a speaker's label, as later ones do. */
  private static boolean isInterview(List<Piece> pieces, int first) {
    return LABEL.matcher(pieces.get(first).text()).lookingAt()
        && pieces.stream()
            .skip(first + 1L)
            .anyMatch(piece -> LABEL.matcher(piece.text()).lookingAt());
  }
}
