package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.read.RawArticle;
import org.newsgraph.text.Alignment;
import org.newsgraph.text.NewsDate;
import org.newsgraph.text.Span;

/** Cuts a raw article into headline and paragraphs. */
public final class Cleaner {

  private static final Pattern HEADER = Pattern.compile("([A-Z][A-Za-z]+): *(.*)");
  private static final Pattern PARAGRAPH =
      Pattern.compile("\\S.*?(?=\\n\\s*\\n|\\s*\\z)", Pattern.DOTALL);

  /** The article, or why there is none. */
  public CleanOutcome clean(RawArticle raw) {
    String text = raw.text();
    Map<String, String> header = new LinkedHashMap<>();
    List<Block> blocks = new ArrayList<>();
    int body = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      Matcher line = HEADER.matcher(text.substring(start, end));
      if (!line.matches()) {
        break;
      }
      header.put(line.group(1), line.group(2));
      if (line.group(1).equals("Title")) {
        Span span = new Span(start + line.start(2), end);
        blocks.add(new Block(BlockKind.HEADLINE, span.of(text), Alignment.verbatim(span)));
      }
      start = end + 1;
      body = Math.min(start, text.length());
    }
    Matcher paragraphs = PARAGRAPH.matcher(text).region(body, text.length());
    while (paragraphs.find()) {
      Span span = new Span(paragraphs.start(), paragraphs.end());
      blocks.add(new Block(BlockKind.BODY, span.of(text), Alignment.verbatim(span)));
    }
    return new Article(
        raw.source(),
        raw.key(),
        Optional.ofNullable(header.get("URL")),
        header.getOrDefault("Title", ""),
        Optional.ofNullable(header.get("Date")).map(NewsDate::new),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        "en",
        blocks,
        header,
        List.of());
  }
}
