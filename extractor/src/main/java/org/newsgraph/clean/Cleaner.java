package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.clean.language.ProseCheck;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemCode;
import org.newsgraph.read.Format;
import org.newsgraph.read.RawArticle;

/**
 * Makes articles of raw articles: finds headline, dates, authors and address, and cuts the text
 * into blocks. Safe to use from several threads.
 */
public final class Cleaner {

  private final TextCleaner text = new TextCleaner();
  private final HtmlCleaner page = new HtmlCleaner();
  private final ProseCheck check = new ProseCheck();

  /** The article, or why there is none. The same raw article always gives the same outcome. */
  public CleanOutcome clean(RawArticle raw) {
    Draft draft = raw.format() == Format.HTML ? page.clean(raw) : text.clean(raw);
    List<Piece> pieces =
        draft.pieces().stream().filter(piece -> !piece.content().isBlank()).toList();
    return check
        .fault(raw.source(), prose(pieces))
        .<CleanOutcome>map(fault -> new Unusable(raw.source(), fault))
        .orElseGet(() -> article(raw, draft, pieces));
  }

  private static List<String> prose(List<Piece> pieces) {
    return pieces.stream().filter(Cleaner::mayHoldSentence).map(Piece::text).toList();
  }

  private static boolean mayHoldSentence(Piece piece) {
    return switch (piece.kind()) {
      case BODY, QUOTE, CAPTION -> true;
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
        draft.title(),
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
