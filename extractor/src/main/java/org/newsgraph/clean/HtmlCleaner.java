package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.clean.date.ArticleDates;
import org.newsgraph.clean.date.DateLine;
import org.newsgraph.clean.date.DateReader;
import org.newsgraph.clean.date.DayOrder;
import org.newsgraph.clean.page.Page;
import org.newsgraph.clean.page.PageBlock;
import org.newsgraph.clean.page.PageMetadata;
import org.newsgraph.clean.page.PageReader;
import org.newsgraph.clean.phrase.Byline;
import org.newsgraph.read.RawArticle;
import org.newsgraph.text.NewsDate;

/**
 * Cleans web pages. What the page says about its article goes before what is found in the text. The
 * headline's block is the heading (or the window's title) that shows the headline, so that it has a
 * place in the source.
 */
final class HtmlCleaner {

  private final PageReader pages = new PageReader();
  private final BlockCutter cutter = new BlockCutter();
  private final DateReader dates = new DateReader();
  private final DateLine dateLine = new DateLine();
  private final Byline byline = new Byline();

  /** The article of the page; it may have no blocks. */
  Draft clean(RawArticle raw) {
    Page page = pages.read(raw.text());
    PageMetadata said = page.metadata();
    Optional<Piece> headline = headline(page);
    String title = headline.map(Piece::text).or(said::title).orElse("");
    DayOrder order = DayOrder.of(said.published().orElse("") + " " + said.updated().orElse(""));
    List<Piece> pieces = new ArrayList<>(headline.stream().toList());
    pieces.addAll(
        cutter.cut(page.blocks().stream().map(HtmlCleaner::piece).toList(), title, order));
    return new Draft(
        title,
        said.url(),
        dates(said, order).or(found(pieces, order)),
        authors(said, pieces),
        said.publisher(),
        pieces,
        Map.of(),
        List.of());
  }

  private static Piece piece(PageBlock block) {
    BlockKind kind =
        switch (block.markup()) {
          case TITLE -> BlockKind.HEADLINE;
          case HEADING -> BlockKind.SUBHEADING;
          case TEXT -> BlockKind.BODY;
          case QUOTE -> BlockKind.QUOTE;
          case CAPTION -> BlockKind.CAPTION;
          case CREDIT -> BlockKind.CREDIT;
        };
    return new Piece(block.content(), block.group(), kind);
  }

  /**
   * The heading that says what the page calls its title, else the title of the window cut to it.
   */
  private static Optional<Piece> headline(Page page) {
    String title = plain(page.metadata().title().orElse(""));
    return page.titles().stream()
        .filter(heading -> title.isEmpty() || alike(plain(heading.content().text()), title))
        .findFirst()
        .map(heading -> new Piece(heading.content(), -1, BlockKind.HEADLINE))
        .map(piece -> cutTo(piece, page.metadata().title().orElse("")));
  }

  private static boolean alike(String heading, String title) {
    return !title.isEmpty()
        && !heading.isEmpty()
        && (heading.contains(title)
            || (title.contains(heading) && 2 * heading.length() > title.length()));
  }

  private static Piece cutTo(Piece piece, String title) {
    int at = piece.text().indexOf(title);
    return title.isEmpty() || at < 0
        ? piece
        : new Piece(piece.content().slice(at, at + title.length()), piece.group(), piece.kind());
  }

  private static String plain(String title) {
    return title.toLowerCase(Locale.ENGLISH).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private ArticleDates dates(PageMetadata said, DayOrder order) {
    return new ArticleDates(
        said.published().flatMap(text -> date(text, order)),
        said.updated().flatMap(text -> date(text, order)));
  }

  private Optional<NewsDate> date(String text, DayOrder order) {
    return dates.first(text, order);
  }

  private ArticleDates found(List<Piece> pieces, DayOrder order) {
    return pieces.stream()
        .filter(piece -> piece.is(BlockKind.DATELINE) || piece.is(BlockKind.BYLINE))
        .map(piece -> dateLine.within(piece.text(), order))
        .reduce(ArticleDates.NONE, ArticleDates::or);
  }

  private List<String> authors(PageMetadata said, List<Piece> pieces) {
    List<String> named =
        said.authors().stream().flatMap(names -> Byline.split(names).stream()).distinct().toList();
    return !named.isEmpty()
        ? named
        : pieces.stream()
            .filter(piece -> piece.is(BlockKind.BYLINE))
            .flatMap(piece -> byline.names(piece.text()).stream())
            .distinct()
            .toList();
  }
}
