package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemCode;
import org.newsgraph.read.RawArticle;

/**
 * Makes articles of raw articles: finds headline, dates, authors and address, and cuts the text
 * into blocks. Safe to use from several threads.
 */
public final class Cleaner {

  private static final int SHORTEST_SENTENCE_WORDS = 3;

  private final TextCleaner text = new TextCleaner();

  /** The article, or why there is none. The same raw article always gives the same outcome. */
  public CleanOutcome clean(RawArticle raw) {
    Draft draft = text.clean(raw);
    List<Piece> pieces =
        draft.pieces().stream().filter(piece -> !piece.content().isBlank()).toList();
    if (pieces.stream().noneMatch(Cleaner::mayHoldSentence)) {
      return new Unusable(
          raw.source(),
          new Problem(
              ProblemCode.CLEAN_NO_SENTENCES,
              "%s holds no sentence; expected the text of a news article."
                  .formatted(raw.source())));
    }
    return article(raw, draft, pieces);
  }

  private static boolean mayHoldSentence(Piece piece) {
    return switch (piece.kind()) {
      case BODY, QUOTE, CAPTION -> piece.words() >= SHORTEST_SENTENCE_WORDS;
      case HEADLINE, SUBHEADING, BYLINE, DATELINE, CREDIT, BOILERPLATE -> false;
    };
  }

  private static Article article(RawArticle raw, Draft draft, List<Piece> pieces) {
    List<Problem> warnings = new ArrayList<>(draft.warnings());
    if (draft.dates().published().isEmpty()) {
      warnings.add(
          new Problem(
              ProblemCode.CLEAN_NO_DATE,
              "%s gives no date of publication, so 'on Tuesday' stays without a date; add a line 'Date: 2016-12-13' at the top, with an empty line below."
                  .formatted(raw.source())));
    }
    return new Article(
        raw.source(),
        draft.url().orElse(raw.key()),
        draft.url(),
        pieces.stream()
            .filter(piece -> piece.is(BlockKind.HEADLINE))
            .map(Piece::text)
            .findFirst()
            .orElse(""),
        draft.dates().published(),
        draft.dates().updated(),
        draft.authors(),
        draft.publisher(),
        "en",
        pieces.stream().map(Piece::block).toList(),
        draft.asides(),
        warnings);
  }
}
