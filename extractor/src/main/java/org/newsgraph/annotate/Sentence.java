package org.newsgraph.annotate;

import java.util.List;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.text.Span;

/**
 * A sentence of an article.
 *
 * @param index its number in the article, from 0
 * @param block the number of the block that holds it, from 0
 * @param kind what the block is for
 * @param span where it stands in the source
 * @param text its characters, as cleaned
 * @param tokens its tokens in order
 * @param tree its basic dependency tree, one dependency a token, by the dependent's index
 */
public record Sentence(
    int index,
    int block,
    BlockKind kind,
    Span span,
    String text,
    List<Token> tokens,
    List<Dependency> tree) {

  /** Copies the lists. */
  public Sentence {
    tokens = List.copyOf(tokens);
    tree = List.copyOf(tree);
  }

  /** The token at the index. */
  public Token token(int index) {
    return tokens.get(index);
  }
}
