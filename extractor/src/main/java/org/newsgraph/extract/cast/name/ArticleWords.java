package org.newsgraph.extract.cast.name;

import java.util.List;
import java.util.Locale;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.text.Span;

/** The words of an article, by sentence and token, with their trees. */
public final class ArticleWords {

  private final List<Sentence> sentences;
  private final List<Syntax> trees;

  /** The words of the article. */
  public ArticleWords(AnnotatedArticle article) {
    this.sentences = article.sentences();
    this.trees = sentences.stream().map(Syntax::new).toList();
  }

  /** The sentences in reading order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The sentence at the index. */
  public Sentence sentence(int index) {
    return sentences.get(index);
  }

  /** The tree of the sentence. */
  public Syntax tree(int sentence) {
    return trees.get(sentence);
  }

  /** The characters of the token; empty outside the sentence. */
  public String at(int sentence, int token) {
    List<Token> tokens = sentences.get(sentence).tokens();
    return token < 0 || token >= tokens.size() ? "" : tokens.get(token).text();
  }

  /** The characters of the token in lower case; empty outside the sentence. */
  public String lower(int sentence, int token) {
    return at(sentence, token).toLowerCase(Locale.ROOT);
  }

  /** The lemma of the token in lower case; empty outside the sentence. */
  public String lemma(int sentence, int token) {
    List<Token> tokens = sentences.get(sentence).tokens();
    return token < 0 || token >= tokens.size()
        ? ""
        : tokens.get(token).lemma().toLowerCase(Locale.ROOT);
  }

  /** The part of speech of the token; empty outside the sentence. */
  public String tag(int sentence, int token) {
    List<Token> tokens = sentences.get(sentence).tokens();
    return token < 0 || token >= tokens.size() ? "" : tokens.get(token).tag();
  }

  /** Whether the token begins with a capital letter. */
  public boolean isCapitalised(int sentence, int token) {
    String text = at(sentence, token);
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether the token is a proper noun by its part of speech. */
  public boolean isProper(int sentence, int token) {
    return tag(sentence, token).startsWith("NNP");
  }

  /** Whether nothing stands between the token and the next one, as in "Jean-Marc". */
  public boolean isGlued(int sentence, int token) {
    List<Token> tokens = sentences.get(sentence).tokens();
    return token >= 0
        && token + 1 < tokens.size()
        && tokens.get(token).span().end() == tokens.get(token + 1).span().start();
  }

  /** The words of the span, with single spaces between what stands apart. */
  public String text(NameSpan span) {
    StringBuilder text = new StringBuilder();
    for (int token = span.start(); token < span.end(); token++) {
      text.append(at(span.sentence(), token));
      if (token + 1 < span.end() && !isGlued(span.sentence(), token)) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** Whether the span is one word; "Jean-Marc" is one. */
  public boolean isSingle(NameSpan span) {
    return text(span).indexOf(' ') < 0;
  }

  /** Whether the sentence is a title, where capitals tell little. */
  public boolean isTitleCase(int sentence) {
    BlockKind kind = sentences.get(sentence).kind();
    return kind == BlockKind.HEADLINE || kind == BlockKind.SUBHEADING;
  }

  /** Where the span stands in the source. */
  public Span source(NameSpan span) {
    Sentence sentence = sentences.get(span.sentence());
    return sentence.token(span.start()).span().cover(sentence.token(span.end() - 1).span());
  }
}
