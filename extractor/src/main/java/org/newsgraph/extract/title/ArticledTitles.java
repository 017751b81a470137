package org.newsgraph.extract.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.title.cue.Matter;
import org.newsgraph.extract.title.cue.TitleCase;
import org.newsgraph.extract.title.cue.WorkWords;

/**
 * Capitalised words that begin with a capital article in the middle of a sentence, in a passage
 * that speaks of works: "a third volume, The X, comes out", "dying nightly in A Y". Where one
 * stands at, aboard or outside of something, it is a house or a ship.
 */
final class ArticledTitles implements Function<Sentence, List<Title>> {

  private static final String LEADS =
      "in|on|from|of|for|with|,|and|or|to|than|like|about|into|read|reads|reading|wrote|writes"
          + "|writing|written|directed|directs|directing|staged|staging|performed|performing"
          + "|finished|finishing|published|publishing|filmed|filming|made|making|composed|sang"
          + "|sings|singing|his|her|their|whose|called|titled|entitled|rehearsing|rehearsed";

  private final WorkWords words;
  private final TitleCase letters;
  private final Matter matter;

  ArticledTitles(WorkWords words, TitleCase letters, Matter matter) {
    this.words = words;
    this.letters = letters;
    this.matter = matter;
  }

  @Override
  public List<Title> apply(Sentence sentence) {
    List<Title> titles = new ArrayList<>();
    if (matter.isOfWorks(sentence)) {
      for (int at = 1; at + 1 < sentence.tokens().size(); at++) {
        titled(sentence, at).ifPresent(titles::add);
      }
    }
    return titles;
  }

  private Optional<Title> titled(Sentence sentence, int start) {
    boolean article = sentence.token(start).text().matches("The|A|An");
    Token before = sentence.token(start - 1);
    if (!article || !before.text().matches(LEADS)) {
      return Optional.empty();
    }
    int end = letters.apart(sentence, start, letters.runEnd(sentence, start));
    boolean parted = !before.text().equals(",") || closed(sentence, start, end);
    boolean several = end - start > 1 && !isModifier(sentence, end);
    boolean free =
        matter.canBeTitle(sentence, start, end)
            || before.text().equals("in") && matter.isSpeltAsTitle(sentence, start, end);
    return parted && several && free
        ? Optional.of(Title.of(sentence, start, end, kind(sentence, start)))
        : Optional.empty();
  }

  /** The kind that a noun for a work right before the title tells. */
  private String kind(Sentence sentence, int start) {
    int noun = sentence.token(start - 1).text().equals(",") ? start - 2 : start - 1;
    if (noun >= 0 && words.isWork(sentence.token(noun))) {
      return words.kind(sentence, noun);
    }
    return "";
  }

  /** Between two commas, or a comma and the sentence's end. */
  private static boolean closed(Sentence sentence, int start, int end) {
    boolean behind =
        end >= sentence.tokens().size() || sentence.token(end).text().matches("[,.;:(]|-LRB-");
    boolean described =
        IntStream.range(Math.max(0, start - 6), start - 1)
            .mapToObj(sentence::token)
            .anyMatch(token -> token.tag().matches("DT|PRP\\$|POS"));
    return behind && described;
  }

  /** "The Hague court": names before a noun are no titles, but for nouns of works. */
  private boolean isModifier(Sentence sentence, int end) {
    return end < sentence.tokens().size()
        && sentence.token(end).tag().matches("NNS?")
        && !words.isWork(sentence.token(end));
  }
}
