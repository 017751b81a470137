package org.newsgraph.extract.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.extract.quotation.Quotation;
import org.newsgraph.extract.quotation.Quotations;
import org.newsgraph.extract.title.cue.DistantCues;
import org.newsgraph.extract.title.cue.QuoteCues;
import org.newsgraph.extract.title.cue.TitleCase;
import org.newsgraph.extract.title.cue.WorkWords;

/**
 * Words in quotation marks that are spelt as a title and stand where titles stand: "his novel 'X'",
 * "the 'X' music video", "'X' (2009)", "starred in 'X'".
 */
final class QuotedTitles implements Function<Sentence, List<Title>> {

  private final Quotations quotations;
  private final QuoteCues cues;
  private final DistantCues distant;
  private final TitleCase letters;

  QuotedTitles(Quotations quotations, WorkWords words, TitleCase letters) {
    this.quotations = quotations;
    this.cues = new QuoteCues(words);
    this.distant = new DistantCues(words);
    this.letters = letters;
  }

  @Override
  public List<Title> apply(Sentence sentence) {
    List<Title> titles = new ArrayList<>();
    for (Quotation quotation : quotations.in(sentence.block())) {
      if (sentence.span().contains(quotation.inner())) {
        candidate(sentence, quotation).ifPresent(titles::add);
      }
    }
    return titles;
  }

  private Optional<Title> candidate(Sentence sentence, Quotation quotation) {
    int[] inside =
        IntStream.range(0, sentence.tokens().size())
            .filter(token -> quotation.inner().overlaps(sentence.token(token).span()))
            .toArray();
    if (inside.length == 0) {
      return Optional.empty();
    }
    int start = inside[0];
    int end = inside[inside.length - 1] + 1;
    while (end > start + 1 && ",.;:".contains(sentence.token(end - 1).text())) {
      end--;
    }
    int last = end;
    int behind = behind(sentence, inside[inside.length - 1] + 1);
    return letters.spelt(sentence, start, last)
        ? cues.kindBefore(sentence, start - 1)
            .or(() -> cues.kindBehind(sentence, behind))
            .or(() -> cues.verbBefore(sentence, start - 1))
            .or(() -> distant.kind(sentence, start - 1, last - start))
            .map(kind -> Title.of(sentence, start, last, kind))
        : Optional.empty();
  }

  private static int behind(Sentence sentence, int token) {
    return token < sentence.tokens().size() && QuoteCues.isMark(sentence.token(token))
        ? token + 1
        : token;
  }
}
