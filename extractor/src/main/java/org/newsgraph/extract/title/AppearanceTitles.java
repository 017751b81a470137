package org.newsgraph.extract.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.title.cue.Matter;
import org.newsgraph.extract.title.cue.TitleCase;
import org.newsgraph.extract.title.cue.WorkWords;

/**
 * Capitalised words without marks that somebody or something is in: "the leading part in X", "the
 * best scene in X", "appeared in X", "an aria from X", in a passage that speaks of works.
 */
final class AppearanceTitles implements Function<Sentence, List<Title>> {

  private static final Lexicon THINGS = Lexicon.of(AppearanceTitles.class, "thing-in-work.txt");

  private static final int REACH = 6;

  private final WorkWords words;
  private final TitleCase letters;
  private final Matter matter;

  AppearanceTitles(WorkWords words, TitleCase letters, Matter matter) {
    this.words = words;
    this.letters = letters;
    this.matter = matter;
  }

  @Override
  public List<Title> apply(Sentence sentence) {
    List<Title> titles = new ArrayList<>();
    if (!matter.isOfWorks(sentence)) {
      return titles;
    }
    for (int at = 0; at + 2 < sentence.tokens().size(); at++) {
      Token token = sentence.token(at);
      boolean thing = token.tag().startsWith("NN") && THINGS.has(token.lemma());
      Set<String> into =
          thing && THINGS.kind(token.lemma()).isPresent() ? Set.of("in", "from") : Set.of("in");
      if (thing || words.takesTitle(token, "in")) {
        within(sentence, at, into).ifPresent(titles::add);
      }
    }
    return titles;
  }

  /** The title behind the first preposition that a verb or comma does not part from the word. */
  private Optional<Title> within(Sentence sentence, int word, Set<String> into) {
    int last = Math.min(sentence.tokens().size() - 2, word + REACH);
    for (int at = word + 1; at <= last; at++) {
      Token token = sentence.token(at);
      if (into.contains(token.text())) {
        return titled(sentence, at + 1);
      }
      if (token.tag().matches("VB[DZP]|,|:|-LRB-")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Title> titled(Sentence sentence, int start) {
    if (!TitleCase.capital(sentence.token(start))) {
      return Optional.empty();
    }
    int end = letters.apart(sentence, start, letters.runEnd(sentence, start));
    boolean free =
        matter.canBeTitle(sentence, start, end) || matter.isSpeltAsTitle(sentence, start, end);
    return end - start > 1 && free
        ? Optional.of(Title.of(sentence, start, end, ""))
        : Optional.empty();
  }
}
