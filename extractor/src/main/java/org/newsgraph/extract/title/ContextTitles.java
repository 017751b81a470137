package org.newsgraph.extract.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.extract.title.cue.Matter;
import org.newsgraph.extract.title.cue.TitleCase;
import org.newsgraph.extract.title.cue.WorkWords;

/**
 * Capitalised words that their shape and the article's matter make titles: "on X: Y" with its
 * colon, "Y's X" where books or films are spoken of, "a Z from X" in captions of articles about
 * characters.
 */
final class ContextTitles implements Function<Sentence, List<Title>> {

  private static final Set<String> CHARACTERS =
      Set.of(
          "cosplay",
          "cosplayer",
          "cosplayers",
          "comic",
          "comics",
          "anime",
          "manga",
          "costume",
          "costumes",
          "fandom",
          "superhero",
          "superheroes");
  private static final String PREPOSITION =
      "of|in|on|from|include|includes|including|watch|watching|like";
  private static final int CAPTION = 12;

  private final WorkWords words;
  private final TitleCase letters;
  private final boolean characters;
  private final Set<Integer> bookish;
  private final Matter matter;

  ContextTitles(WorkWords words, TitleCase letters, Matter matter, List<Sentence> article) {
    this.matter = matter;
    this.words = words;
    this.letters = letters;
    this.characters =
        article.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> CHARACTERS.contains(token.text().toLowerCase(Locale.ROOT)))
                .count()
            > 2;
    this.bookish =
        article.stream()
            .filter(this::speaksOfWorks)
            .map(Sentence::block)
            .collect(Collectors.toSet());
  }

  @Override
  public List<Title> apply(Sentence sentence) {
    List<Title> titles = new ArrayList<>();
    for (int at = 1; at < sentence.tokens().size(); at++) {
      withColon(sentence, at).ifPresent(titles::add);
      owned(sentence, at).ifPresent(titles::add);
    }
    character(sentence).ifPresent(titles::add);
    return titles;
  }

  /** "an actor on X: Y". */
  private Optional<Title> withColon(Sentence sentence, int colon) {
    if (!sentence.token(colon).text().equals(":") || colon + 1 >= sentence.tokens().size()) {
      return Optional.empty();
    }
    int start = colon;
    while (start > 0 && TitleCase.capital(sentence.token(start - 1))) {
      start--;
    }
    int end = letters.runEnd(sentence, colon + 1);
    boolean titled =
        start > 0
            && start < colon
            && end > colon + 1
            && sentence.token(start - 1).text().matches(PREPOSITION);
    return titled
            && unnamed(sentence, colon + 1, end)
            && sentence.token(start).name() != NameTag.PLACE
        ? Optional.of(Title.of(sentence, start, end, ""))
        : Optional.empty();
  }

  /** "Jane Roe's Two Capital Words", "whose Two Words", in a block that speaks of works. */
  private Optional<Title> owned(Sentence sentence, int start) {
    boolean owner =
        sentence.token(start - 1).tag().equals("POS")
            && start > 1
            && sentence.token(start - 2).name() == NameTag.PERSON;
    boolean pronoun =
        sentence.token(start - 1).tag().matches("PRP\\$|WP\\$")
            && (start == 1 || !TitleCase.capital(sentence.token(start - 1)));
    boolean works = owner && bookish.contains(sentence.block());
    int end = letters.runEnd(sentence, start);
    boolean made =
        (owner || pronoun)
            && end > start
            && matter.isOfWorks(sentence)
            && matter.canBeTitle(sentence, start, end);
    if (!works && !made) {
      return Optional.empty();
    }
    boolean nameless =
        sentence.tokens().subList(start, Math.max(start, end)).stream()
            .allMatch(token -> token.name() == NameTag.NONE);
    boolean alone = end >= sentence.tokens().size() || !sentence.token(end).tag().startsWith("N");
    return end - start > 1 && nameless && alone
        ? Optional.of(Title.of(sentence, start, end, ""))
        : Optional.empty();
  }

  private boolean speaksOfWorks(Sentence sentence) {
    for (int at = 0; at < sentence.tokens().size(); at++) {
      if (words.isSurelyWork(sentence, at) || words.isPart(sentence.token(at))) {
        return true;
      }
    }
    return false;
  }

  /** "The Z from X", a caption without a verb. */
  private Optional<Title> character(Sentence sentence) {
    boolean verbless =
        sentence.tokens().stream().noneMatch(token -> token.tag().matches("VB[DZP]"));
    if (!characters || !verbless || sentence.tokens().size() > CAPTION) {
      return Optional.empty();
    }
    for (int at = 2; at < sentence.tokens().size(); at++) {
      boolean from =
          sentence.token(at - 1).text().equals("from")
              || sentence.token(at - 2).text().equals("from")
                  && sentence.token(at - 1).text().equals("the");
      int end = letters.runEnd(sentence, at);
      if (from && end > at && !elsewhere(sentence, at, end)) {
        return Optional.of(Title.of(sentence, at, end, ""));
      }
    }
    return Optional.empty();
  }

  private static boolean elsewhere(Sentence sentence, int start, int end) {
    return sentence.tokens().subList(start, end).stream()
        .anyMatch(
            token ->
                token.name() == NameTag.PLACE
                    || token.name() == NameTag.ORGANISATION
                    || token.text().equals(":") && end - start < 3);
  }

  private static boolean unnamed(Sentence sentence, int start, int end) {
    return sentence.tokens().subList(start, end).stream()
        .anyMatch(token -> token.name() == NameTag.NONE && TitleCase.capital(token));
  }
}
