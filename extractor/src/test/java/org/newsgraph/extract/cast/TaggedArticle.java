package org.newsgraph.extract.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.clean.Article;
import org.newsgraph.clean.Block;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.text.Alignment;
import org.newsgraph.text.Span;

/**
 * Makes annotated articles out of a small notation: one sentence a line, tokens between spaces,
 * names in brackets with P, L or O for person, place or organisation, {@code ~} before a token that
 * follows without a space, {@code /VBD} behind one for its part of speech. A line that begins with
 * {@code =} is a headline, one with {@code #} a dateline. Without a part of speech, a capitalised
 * token is a proper noun, any other a common noun. There are no trees.
 */
final class TaggedArticle {

  private TaggedArticle() {}

  /** The article of the lines. */
  static AnnotatedArticle of(String notation) {
    List<Sentence> sentences = new ArrayList<>();
    int offset = 0;
    for (String line : notation.strip().split("\n")) {
      BlockKind kind = kind(line);
      List<Token> tokens = tokens(line.replaceFirst("^[=#]\\s*", "").strip(), offset);
      Span span = new Span(offset, tokens.get(tokens.size() - 1).span().end());
      String text = String.join(" ", tokens.stream().map(Token::text).toList());
      int index = sentences.size();
      sentences.add(new Sentence(index, index, kind, span, text, tokens, List.of()));
      offset = span.end() + 1;
    }
    return new AnnotatedArticle(article(), sentences);
  }

  private static List<Token> tokens(String line, int from) {
    List<Token> tokens = new ArrayList<>();
    NameTag tag = NameTag.NONE;
    int offset = from;
    for (String part : line.split(" ")) {
      if (part.startsWith("[")) {
        tag = tag(part.charAt(1));
        continue;
      }
      boolean glued = part.startsWith("~");
      String word = part.substring(glued ? 1 : 0).replaceFirst("]$", "");
      int slash = word.length() > 1 ? word.indexOf('/') : -1;
      String text = slash < 0 ? word : word.substring(0, slash);
      String pos = slash < 0 ? pos(text) : word.substring(slash + 1);
      int start = offset - (glued && !tokens.isEmpty() ? 1 : 0);
      tokens.add(new Token(new Span(start, start + text.length()), text, text, pos, tag));
      offset = start + text.length() + 1;
      tag = part.endsWith("]") ? NameTag.NONE : tag;
    }
    return tokens;
  }

  private static BlockKind kind(String line) {
    return switch (line.charAt(0)) {
      case '=' -> BlockKind.HEADLINE;
      case '#' -> BlockKind.DATELINE;
      default -> BlockKind.BODY;
    };
  }

  private static NameTag tag(char letter) {
    return switch (letter) {
      case 'P' -> NameTag.PERSON;
      case 'L' -> NameTag.PLACE;
      case 'O' -> NameTag.ORGANISATION;
      default -> throw new IllegalArgumentException("No name tag is called " + letter);
    };
  }

  private static String pos(String text) {
    if (!Character.isLetter(text.charAt(0))) {
      return text;
    }
    return Character.isUpperCase(text.charAt(0)) ? "NNP" : "NN";
  }

  private static Article article() {
    return new Article(
        "a.txt",
        "a.txt",
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        "en",
        List.of(new Block(BlockKind.BODY, "a", Alignment.verbatim(new Span(0, 1)))),
        Map.of(),
        List.of());
  }
}
