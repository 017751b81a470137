package org.newsgraph.clean.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.clean.line.Line;
import org.newsgraph.text.Span;

/**
 * Finds the header of a text. There is one where the first line has one of the keys that newsgraph
 * knows. It goes on to the first blank line; without a blank line it ends before the first line
 * that is not of its form, so that no text is lost.
 */
public final class HeaderReader {

  /** The keys that newsgraph has a use for, in small letters. */
  public static final Set<String> KEYS =
      Set.of("title", "date", "updated", "author", "publisher", "source", "url");

  private static final Pattern FIELD =
      Pattern.compile("[\\s\\uFEFF]*([A-Za-z][A-Za-z0-9_ -]{0,30}):(?:[ \\t]+(.*)|)");

  /** The header that the lines begin with. */
  public Header read(List<Line> lines) {
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    if (first == lines.size() || !isKnown(lines.get(first))) {
      return new Header(List.of(), List.of(), lines.isEmpty() ? 0 : lines.get(0).span().start());
    }
    return read(lines, first, last(lines, first));
  }

  private static boolean isKnown(Line line) {
    return field(line)
        .filter(field -> KEYS.contains(field.key().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  /** The last line before the blank one that is of the header's form. */
  private static int last(List<Line> lines, int first) {
    int last = first;
    for (int i = first; i < lines.size() && !lines.get(i).isBlank(); i++) {
      last = field(lines.get(i)).isPresent() ? i : last;
    }
    return last;
  }

  private static Header read(List<Line> lines, int first, int last) {
    List<HeaderField> fields = new ArrayList<>();
    List<String> odd = new ArrayList<>();
    for (Line line : lines.subList(first, last + 1)) {
      field(line).ifPresentOrElse(fields::add, () -> odd.add(line.stripped()));
    }
    return new Header(fields, odd, lines.get(last).span().end());
  }

  private static Optional<HeaderField> field(Line line) {
    Matcher matcher = FIELD.matcher(line.text());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String value = Optional.ofNullable(matcher.group(2)).orElse("");
    int start =
        line.span().start()
            + (matcher.group(2) == null ? line.text().length() : matcher.start(2))
            + value.length()
            - value.stripLeading().length();
    Span span = new Span(start, start + value.strip().length());
    return Optional.of(new HeaderField(matcher.group(1).strip(), value.strip(), span));
  }
}
