package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.clean.date.ArticleDates;
import org.newsgraph.clean.date.DateLine;
import org.newsgraph.clean.date.DateReader;
import org.newsgraph.clean.date.DayOrder;
import org.newsgraph.clean.header.Header;
import org.newsgraph.clean.header.HeaderField;
import org.newsgraph.clean.header.HeaderReader;
import org.newsgraph.clean.line.Characters;
import org.newsgraph.clean.line.Line;
import org.newsgraph.clean.line.Lines;
import org.newsgraph.clean.line.ParagraphReader;
import org.newsgraph.clean.phrase.Byline;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemCode;
import org.newsgraph.read.RawArticle;
import org.newsgraph.text.AlignedText;
import org.newsgraph.text.NewsDate;

/**
 * Cleans plain text. What a header says goes before what is found in the text; what the header does
 * not say is looked for there.
 */
final class TextCleaner {

  private static final int TOP = 10;
  private static final int BOTTOM = 3;

  private final Characters characters = new Characters();
  private final Lines lines = new Lines();
  private final HeaderReader headers = new HeaderReader();
  private final ParagraphReader paragraphs = new ParagraphReader();
  private final BlockCutter cutter = new BlockCutter();
  private final DateLine dateLine = new DateLine();
  private final DateReader dates = new DateReader();
  private final Byline byline = new Byline();

  /** The article of the text; it may have no blocks. */
  Draft clean(RawArticle raw) {
    List<Line> all = lines.of(raw.text(), 0);
    Header header = headers.read(all);
    List<Line> body = all.stream().filter(line -> line.span().start() >= header.end()).toList();
    DayOrder order = DayOrder.of(raw.text());
    String title = header.first("title").map(HeaderField::value).orElse("");
    List<Piece> pieces =
        paragraphs.read(raw.text(), body).stream()
            .map(found -> new Piece(found.content(), found.group(), BlockKind.BODY))
            .filter(piece -> !piece.content().isBlank())
            .toList();
    List<Piece> cut = new ArrayList<>(headerPieces(raw.text(), header));
    cut.addAll(cutter.cut(pieces, title, order));
    return draft(header, cut, order);
  }

  private List<Piece> headerPieces(String source, Header header) {
    List<Piece> pieces = new ArrayList<>();
    header.first("title").ifPresent(field -> pieces.add(piece(source, field, BlockKind.HEADLINE)));
    header.all("author").stream()
        .filter(field -> !field.value().isEmpty())
        .forEach(field -> pieces.add(piece(source, field, BlockKind.BYLINE)));
    return pieces;
  }

  private Piece piece(String source, HeaderField field, BlockKind kind) {
    AlignedText.Builder value = new AlignedText.Builder();
    characters.append(value, source, field.span());
    return new Piece(value.build().strip(), -1, kind);
  }

  private Draft draft(Header header, List<Piece> pieces, DayOrder order) {
    List<Problem> warnings = new ArrayList<>();
    header.oddLines().forEach(line -> warnings.add(oddLine(line)));
    ArticleDates said =
        new ArticleDates(
            date(header, "date", order, warnings), date(header, "updated", order, warnings));
    Optional<String> source = header.first("source").map(HeaderField::value);
    return new Draft(
        headline(pieces),
        header.first("url").map(HeaderField::value).or(() -> source.filter(TextCleaner::isAddress)),
        said.or(found(pieces, order)),
        authors(header, pieces),
        header
            .first("publisher")
            .map(HeaderField::value)
            .or(() -> source.filter(value -> !isAddress(value))),
        pieces,
        asides(header),
        warnings);
  }

  private static String headline(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece.is(BlockKind.HEADLINE))
        .map(Piece::text)
        .findFirst()
        .orElse("");
  }

  private static boolean isAddress(String value) {
    return value.startsWith("http://") || value.startsWith("https://");
  }

  private Optional<NewsDate> date(
      Header header, String key, DayOrder order, List<Problem> warnings) {
    Optional<HeaderField> field = header.first(key);
    Optional<NewsDate> date = field.flatMap(value -> dates.first(value.value(), order));
    field
        .filter(value -> date.isEmpty())
        .ifPresent(value -> warnings.add(oddLine(value.key() + ": " + value.value())));
    return date;
  }

  private static Problem oddLine(String line) {
    return new Problem(
        ProblemCode.CLEAN_HEADER,
        "The header line '%s' is not understood and was passed over; expected 'Key: value', for dates such as 'Date: 2016-12-13 15:04 GMT'."
            .formatted(line));
  }

  private ArticleDates found(List<Piece> pieces, DayOrder order) {
    ArticleDates found = ArticleDates.NONE;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean edge = i < TOP || i >= pieces.size() - BOTTOM;
      if (edge && (piece.is(BlockKind.DATELINE) || piece.is(BlockKind.BYLINE))) {
        found = found.or(dateLine.within(piece.text(), order));
      }
    }
    return found;
  }

  private List<String> authors(Header header, List<Piece> pieces) {
    List<String> named =
        header.all("author").stream()
            .flatMap(field -> Byline.split(field.value()).stream())
            .distinct()
            .toList();
    return !named.isEmpty()
        ? named
        : pieces.stream()
            .filter(piece -> piece.is(BlockKind.BYLINE))
            .flatMap(piece -> byline.names(piece.text()).stream())
            .distinct()
            .toList();
  }

  private static Map<String, String> asides(Header header) {
    Map<String, String> asides = new HashMap<>();
    header.fields().stream()
        .filter(field -> !HeaderReader.KEYS.contains(field.key().toLowerCase(Locale.ROOT)))
        .forEach(field -> asides.merge(field.key(), field.value(), (a, b) -> a + "; " + b));
    return asides;
  }
}
