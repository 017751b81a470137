package org.newsgraph.extract.title.cue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;

/** Runs of capitalised words, as start and end index, that titles without marks may be. */
public final class TitleRuns {

  private final TitleCase letters;

  /** The runs that the letters tell. */
  public TitleRuns(TitleCase letters) {
    this.letters = letters;
  }

  /** A run of capitalised words that is not the name of somebody who does something. */
  public Optional<int[]> run(Sentence sentence, int from) {
    if (from >= sentence.tokens().size() || !TitleCase.capital(sentence.token(from))) {
      return Optional.empty();
    }
    int end = letters.runEnd(sentence, from);
    boolean pronoun = end == from + 1 && sentence.token(from).tag().equals("PRP");
    return end == from || date(sentence, from, end) || pronoun
        ? Optional.empty()
        : Optional.of(new int[] {from, end});
  }

  private static boolean date(Sentence sentence, int from, int end) {
    Token first = sentence.token(from);
    boolean number = first.text().matches("\\d+") && end == from + 1;
    return number || TitleCase.calendar(first) && end - from <= 2;
  }

  /** The longest run that ends at the index and is no person, place or organisation. */
  public Optional<int[]> before(Sentence sentence, int end) {
    for (int start = Math.max(lastArticle(sentence, end), end - 9); start < end; start++) {
      boolean begins = start == 0 || !TitleCase.capital(sentence.token(start - 1));
      if (begins
          && TitleCase.capital(sentence.token(start))
          && letters.runEnd(sentence, start) == end
          && unnamed(sentence, start, end)) {
        return Optional.of(new int[] {start, end});
      }
    }
    return Optional.empty();
  }

  /** "the Prize for The Y": an article with a capital behind a small word begins a title. */
  private static int lastArticle(Sentence sentence, int end) {
    return IntStream.iterate(end - 1, at -> at > Math.max(0, end - 9), at -> at - 1)
        .filter(at -> sentence.token(at).text().matches("The|A|An"))
        .filter(at -> sentence.token(at - 1).tag().equals("IN"))
        .findFirst()
        .orElse(0);
  }

  /** Whether the words are a person's or a place's name, or an organisation's of one word. */
  public static boolean name(Sentence sentence, int[] run) {
    NameTag first = sentence.token(run[0]).name();
    boolean same =
        sentence.tokens().subList(run[0], run[1]).stream().allMatch(t -> t.name() == first);
    return same && first != NameTag.NONE && (first != NameTag.ORGANISATION || run[1] - run[0] == 1);
  }

  /** Whether the words are no lone pronoun, and one of them is nobody's or nothing's name. */
  public static boolean unnamed(Sentence sentence, int start, int end) {
    boolean pronoun = end == start + 1 && !sentence.token(start).tag().startsWith("NNP");
    return !pronoun
        && sentence.tokens().subList(start, end).stream()
            .anyMatch(t -> t.name() == NameTag.NONE && TitleCase.capital(t));
  }

  /** The tokens as they stand in the article. */
  public static String text(Sentence sentence, int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = start; i < end; i++) {
      Token token = sentence.token(i);
      boolean apart = i > start && token.span().start() > sentence.token(i - 1).span().end();
      text.append(apart ? " " : "").append(token.text());
    }
    return text.toString();
  }
}
