package org.newsgraph.clean.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.newsgraph.clean.line.Characters;
import org.newsgraph.clean.page.PageBlock.Markup;
import org.newsgraph.text.AlignedText;
import org.newsgraph.text.Span;

/**
 * Cuts an element of a page into blocks: a block ends where an element of the block kind begins or
 * ends, and at every line break that the page asks for.
 */
final class PageBlocks implements NodeVisitor {

  private static final Set<String> BREAKS = Set.of("br", "hr", "td", "th", "dt", "dd", "option");

  private final Characters characters = new Characters();
  private final String source;
  private final List<PageBlock> blocks = new ArrayList<>();
  private AlignedText.Builder current = new AlignedText.Builder();
  private Markup markup = Markup.TEXT;
  private int group;
  private boolean inFigure;
  private int end;

  private PageBlocks(String source) {
    this.source = source;
  }

  /** The blocks of the elements, which were parsed from the source. */
  static List<PageBlock> of(List<Element> content, String source) {
    PageBlocks blocks = new PageBlocks(source);
    for (Element element : content) {
      element.traverse(blocks);
      blocks.close();
    }
    return List.copyOf(blocks.blocks);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element && breaks(element)) {
      close();
      group += element.normalName().equals("figure") || !inFigure ? 1 : 0;
      inFigure |= element.normalName().equals("figure");
    } else if (node instanceof TextNode text && !text.isBlank()) {
      take(text);
    } else if (node instanceof TextNode) {
      space(node);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && breaks(element)) {
      close();
      group += element.normalName().equals("figure") ? 1 : 0;
      inFigure &= !element.normalName().equals("figure");
    }
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || BREAKS.contains(element.normalName()) || Hints.isCredit(element);
  }

  private void take(TextNode text) {
    Range range = text.sourceRange();
    Span span = new Span(Math.max(0, range.startPos()), Math.max(0, range.endPos()));
    if (!range.isTracked() || span.end() > source.length()) {
      return;
    }
    if (span.start() < end) {
      close();
    }
    if (current.isEmpty()) {
      markup = markup(text);
    }
    characters.append(current, source, span);
    end = span.end();
  }

  private void space(Node blank) {
    Range range = blank.sourceRange();
    if (range.isTracked() && range.startPos() >= end && !current.isEmpty()) {
      characters.append(current, source, new Span(range.startPos(), range.endPos()));
      end = range.endPos();
    }
  }

  private void close() {
    AlignedText text = current.build().strip();
    if (!text.isBlank()) {
      blocks.add(new PageBlock(text, markup, group));
    }
    current = new AlignedText.Builder();
    end = 0;
  }

  private static Markup markup(TextNode text) {
    for (Node at = text.parent(); at instanceof Element element; at = at.parent()) {
      if (Hints.isCredit(element)) {
        return Markup.CREDIT;
      }
      switch (element.normalName()) {
        case "h1" -> {
          return Markup.TITLE;
        }
        case "h2", "h3", "h4", "h5", "h6" -> {
          return Markup.HEADING;
        }
        case "blockquote" -> {
          return Markup.QUOTE;
        }
        case "figcaption", "caption" -> {
          return Markup.CAPTION;
        }
        default -> {}
      }
    }
    return Markup.TEXT;
  }
}
