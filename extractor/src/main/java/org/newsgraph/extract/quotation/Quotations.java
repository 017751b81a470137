package org.newsgraph.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.clean.Block;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.text.Span;

/**
 * The quotations of an article, outermost only.
 *
 * @param all every quotation, in reading order
 */
public record Quotations(List<Quotation> all) {

  /** Copies the list. */
  public Quotations {
    all = List.copyOf(all);
  }

  /** The quotations of the article, in reading order; none in boilerplate. */
  public static Quotations of(AnnotatedArticle article) {
    Lexicon clipped = Lexicon.of(Quotations.class, "leading-apostrophe.txt");
    List<Block> blocks = article.article().blocks();
    List<Quotation> all = new ArrayList<>();
    for (int block = 0; block < blocks.size(); block++) {
      if (blocks.get(block).kind() != BlockKind.BOILERPLATE) {
        boolean continued = block + 1 < blocks.size() && begins(blocks.get(block + 1).text());
        all.addAll(inBlock(blocks.get(block), block, continued, clipped));
      }
    }
    return new Quotations(all);
  }

  private static List<Quotation> inBlock(
      Block block, int index, boolean continued, Lexicon clipped) {
    List<BlockScanner.Range> ranges = new BlockScanner(block.text(), continued, clipped).ranges();
    if (block.kind() == BlockKind.QUOTE && ranges.stream().noneMatch(range -> range.start() == 0)) {
      Span whole = block.alignment().toSource(new Span(0, block.text().length()));
      return List.of(new Quotation(index, whole, whole, block.text()));
    }
    return ranges.stream().map(range -> quotation(block, index, range)).toList();
  }

  private static Quotation quotation(Block block, int index, BlockScanner.Range range) {
    Span inner = new Span(range.from(), range.to());
    return new Quotation(
        index,
        block.alignment().toSource(new Span(range.start(), range.end())),
        block.alignment().toSource(inner),
        inner.of(block.text()));
  }

  private static boolean begins(String text) {
    return !text.isEmpty() && "\"“„«‘'`".indexOf(text.charAt(0)) >= 0;
  }

  /** Whether the span lies between the marks of a quotation. */
  public boolean holds(Span span) {
    return holding(span).isPresent();
  }

  /** The quotation between whose marks the span lies. */
  public Optional<Quotation> holding(Span span) {
    return all.stream().filter(quotation -> quotation.inner().contains(span)).findFirst();
  }

  /** The quotations of the block, left to right. */
  public List<Quotation> in(int block) {
    return all.stream().filter(quotation -> quotation.block() == block).toList();
  }
}
