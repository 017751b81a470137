package org.newsgraph.extract.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.title.cue.TitleCase;
import org.newsgraph.extract.title.cue.WorkWords;

/**
 * Capitalised words without marks that a noun for works introduces from a distance, or that
 * introduce it: "her memoir, X,", "Y's column X", "published in May as X", "the X blog".
 */
final class AppositiveTitles implements Function<Sentence, List<Title>> {

  private static final Lexicon NAMING = Lexicon.of(AppositiveTitles.class, "issue-verb.txt");

  private static final int REACH = 5;
  private static final int FAR = 9;

  private final WorkWords words;
  private final TitleCase letters;

  AppositiveTitles(WorkWords words, TitleCase letters) {
    this.words = words;
    this.letters = letters;
  }

  @Override
  public List<Title> apply(Sentence sentence) {
    List<Title> titles = new ArrayList<>();
    for (int at = 1; at < sentence.tokens().size(); at++) {
      if (words.isWork(sentence.token(at))) {
        behindComma(sentence, at).ifPresent(titles::add);
        owned(sentence, at).ifPresent(titles::add);
        channel(sentence, at).ifPresent(titles::add);
      }
      issued(sentence, at).ifPresent(titles::add);
    }
    return titles;
  }

  /** "her memoir, X, ...", "the programme, X, ..."; a comma or the sentence's end must follow. */
  private Optional<Title> behindComma(Sentence sentence, int noun) {
    int comma = noun + 1;
    int reach = relative(sentence, noun) ? FAR : REACH;
    int limit = Math.min(sentence.tokens().size() - 2, noun + reach);
    while (comma < limit && relative(sentence, noun) && !is(sentence, comma, ",")) {
      comma++;
    }
    int start = comma + 1;
    boolean definite =
        IntStream.range(Math.max(0, noun - 4), noun).anyMatch(i -> points(sentence, i));
    if (!definite || comma + 1 >= sentence.tokens().size() || !is(sentence, comma, ",")) {
      return Optional.empty();
    }
    return title(sentence, start, noun)
        .filter(title -> closed(sentence, title.end()))
        .or(() -> whole(sentence, start, noun));
  }

  /** "his novel, X to Leeds, ...": a comma on both sides holds what a small word attaches. */
  private Optional<Title> whole(Sentence sentence, int start, int noun) {
    int end = letters.wholeEnd(sentence, start);
    boolean title =
        TitleCase.capital(sentence.token(start))
            && closed(sentence, end)
            && sentence.token(start).name() == NameTag.NONE
            && sentence.tokens().subList(start, end).stream()
                .noneMatch(token -> token.name() == NameTag.PERSON)
            && unnamed(sentence, start, end);
    return title && end - start > 1
        ? Optional.of(made(sentence, start, end, noun))
        : Optional.empty();
  }

  private static boolean closed(Sentence sentence, int end) {
    return end < sentence.tokens().size() && sentence.token(end).text().matches("[,.;:'’]|''");
  }

  /** "the documentary that came of it, X": only a noun that is sure reaches over a clause. */
  private boolean relative(Sentence sentence, int noun) {
    return words.isAlwaysWork(sentence, noun)
        && noun + 1 < sentence.tokens().size()
        && sentence.token(noun + 1).text().matches("that|which|of|about|by|on|from");
  }

  /** "Y's column X", "his 2009 release X". */
  private Optional<Title> owned(Sentence sentence, int noun) {
    boolean owner =
        IntStream.range(Math.max(0, noun - 4), noun)
            .anyMatch(i -> sentence.token(i).tag().matches("POS|PRP\\$"));
    return owner && noun + 1 < sentence.tokens().size()
        ? title(sentence, noun + 1, noun)
        : Optional.empty();
  }

  /** "the X blog": names of what appears in parts stand before its noun. */
  private Optional<Title> channel(Sentence sentence, int noun) {
    if (!words.isChannel(sentence, noun)) {
      return Optional.empty();
    }
    int start = noun;
    while (start > 0 && TitleCase.capital(sentence.token(start - 1))) {
      start--;
    }
    boolean led =
        start > 0 && sentence.token(start - 1).text().matches("[Tt]he|[Hh]is|[Hh]er|’s|'s");
    return led && start < noun && unnamed(sentence, start, noun)
        ? Optional.of(made(sentence, start, noun, noun))
        : Optional.empty();
  }

  /** "published in May as X". */
  private Optional<Title> issued(Sentence sentence, int as) {
    boolean issued =
        is(sentence, as, "as")
            && IntStream.range(Math.max(0, as - REACH), as)
                .mapToObj(sentence::token)
                .anyMatch(token -> token.tag().startsWith("VB") && NAMING.has(token.lemma()));
    return issued && as + 1 < sentence.tokens().size()
        ? run(sentence, as + 1).map(end -> Title.of(sentence, as + 1, end, ""))
        : Optional.empty();
  }

  private Optional<Title> title(Sentence sentence, int start, int noun) {
    return run(sentence, start).map(end -> made(sentence, start, end, noun));
  }

  private Title made(Sentence sentence, int start, int end, int noun) {
    return Title.of(sentence, start, end, words.kind(sentence, noun));
  }

  /** The end of two or more words that are spelt as a title and are nobody's name. */
  private Optional<Integer> run(Sentence sentence, int start) {
    if (!TitleCase.capital(sentence.token(start))) {
      return Optional.empty();
    }
    int end = letters.runEnd(sentence, start);
    boolean several = end - start > 1;
    return several
            && unnamed(sentence, start, end)
            && sentence.token(end - 1).name() != NameTag.PERSON
        ? Optional.of(end)
        : Optional.empty();
  }

  private static boolean unnamed(Sentence sentence, int start, int end) {
    return sentence.tokens().subList(start, end).stream()
        .anyMatch(
            token ->
                token.name() == NameTag.NONE
                    && TitleCase.capital(token)
                    && !TitleCase.calendar(token)
                    && !Character.isDigit(token.text().codePointAt(0)));
  }

  private static boolean points(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.tag().matches("POS|PRP\\$") || token.text().matches("[Tt]he|[Tt]his|[Aa]n?");
  }

  private static boolean is(Sentence sentence, int at, String text) {
    return sentence.token(at).text().equals(text);
  }
}
