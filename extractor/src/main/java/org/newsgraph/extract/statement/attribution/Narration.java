package org.newsgraph.extract.statement.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.quotation.Quotation;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.text.Span;

/** Tells the narrator's words from the quoted ones. */
public final class Narration {

  private final Reading reading;
  private final List<BitSet> quoted = new ArrayList<>();

  public Narration(Reading reading, List<Quotation> quotations) {
    this.reading = reading;
    for (Sentence sentence : reading.sentences()) {
      BitSet inside = new BitSet();
      for (Quotation quotation : quotations) {
        if (quotation.outer().overlaps(sentence.span())) {
          tokens(sentence)
              .filter(token -> quotation.outer().overlaps(sentence.token(token).span()))
              .forEach(inside::set);
        }
      }
      quoted.add(inside);
    }
  }

  private static IntStream tokens(Sentence sentence) {
    return IntStream.range(0, sentence.tokens().size());
  }

  /** Whether the token is the narrator's. */
  public boolean narrates(int sentence, int token) {
    return !quoted.get(sentence).get(token);
  }

  /** Whether the sentence has a word of the narrator's. */
  public boolean narrates(int sentence) {
    return narratedWords(sentence, 0, size(sentence)).findAny().isPresent();
  }

  /** The narrator's tokens between the two indices that are words, left to right. */
  public IntStream narratedWords(int sentence, int from, int to) {
    Sentence holder = reading.sentences().get(sentence);
    return IntStream.range(from, to)
        .filter(token -> narrates(sentence, token))
        .filter(token -> Character.isLetterOrDigit(holder.token(token).text().codePointAt(0)));
  }

  /** The number of tokens of the sentence. */
  public int size(int sentence) {
    return reading.sentences().get(sentence).tokens().size();
  }

  /** The index behind the narrator's run of tokens that begins at the token. */
  public int runEnd(int sentence, int token) {
    int end = token;
    while (end < size(sentence) && narrates(sentence, end)) {
      end++;
    }
    return end;
  }

  /** The index of the first token of the narrator's run that ends before the token. */
  public int runStart(int sentence, int token) {
    int start = token;
    while (start > 0 && narrates(sentence, start - 1)) {
      start--;
    }
    return start;
  }

  /** The quotation among the sentences; empty where the annotation has no token of it. */
  public Optional<Piece> piece(Quotation quotation) {
    List<int[]> tokens = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (sentence.block() == quotation.block() && sentence.span().overlaps(quotation.outer())) {
        Span outer = quotation.outer();
        tokens(sentence)
            .filter(token -> outer.overlaps(sentence.token(token).span()))
            .forEach(token -> tokens.add(new int[] {sentence.index(), token}));
      }
    }
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    int[] first = tokens.get(0);
    int[] last = tokens.get(tokens.size() - 1);
    return Optional.of(new Piece(quotation, first[0], first[1], last[0], last[1]));
  }

  /** The tokens of the sentence between the two indices as they stand in the article. */
  public String text(int sentence, int from, int to) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = reading.sentences().get(sentence).tokens().subList(from, to);
    for (int i = 0; i < tokens.size(); i++) {
      boolean apart = i > 0 && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      text.append(apart ? " " : "").append(tokens.get(i).text());
    }
    return text.toString();
  }
}
