package org.newsgraph.clean.page;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsgraph.clean.page.PageBlock.Markup;

/** Reads web pages: finds the article in them and what they say about it. */
public final class PageReader {

  /** A page whose article is shorter is looked at again with less taken out. */
  private static final int SHORT_ARTICLE = 250;

  private final MetadataReader metadata = new MetadataReader();
  private final PageTrimmer trimmer = new PageTrimmer();
  private final SideMatter sideMatter = new SideMatter();

  /** The page of the source. */
  public Page read(String source) {
    Document page = parse(source);
    PageMetadata said = metadata.read(page);
    List<PageBlock> titles =
        Stream.concat(page.select("h1").stream(), page.select("head title").stream())
            .flatMap(heading -> PageBlocks.of(List.of(heading), source).stream())
            .toList();
    List<PageBlock> strict = blocks(page, source, true);
    return new Page(
        said, titles, length(strict) >= SHORT_ARTICLE ? strict : longer(strict, source));
  }

  private List<PageBlock> longer(List<PageBlock> strict, String source) {
    List<PageBlock> loose = blocks(parse(source), source, false);
    return length(loose) > length(strict) ? loose : strict;
  }

  /** The blocks of the article; the page is taken to pieces on the way. */
  private List<PageBlock> blocks(Document page, String source, boolean strict) {
    trimmer.trim(page, strict);
    List<Element> content = new MainContent().find(page);
    if (content.isEmpty()) {
      content = List.of(page.body());
    }
    content.forEach(sideMatter::remove);
    return PageBlocks.of(content, source).stream()
        .filter(block -> block.markup() != Markup.TITLE)
        .toList();
  }

  private static int length(List<PageBlock> blocks) {
    return blocks.stream().mapToInt(block -> block.content().text().length()).sum();
  }

  private static Document parse(String source) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
  }
}
