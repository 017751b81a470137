package org.newsgraph.extract.title.cue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.lexicon.Lexicon;

/** Which blocks of an article speak of works, and which capitalised words cannot be titles. */
public final class Matter {

  private static final Lexicon ARTS = Lexicon.of(Matter.class, "arts-word.txt");
  private static final Lexicon OTHERS = Lexicon.of(Matter.class, "no-title-word.txt");

  private final Set<Integer> blocks;
  private final Set<String> named;
  private final Set<String> houses;

  /** The matter of the article with the sentences. */
  public Matter(List<Sentence> article, WorkWords words) {
    this.blocks =
        article.stream()
            .filter(sentence -> speaks(sentence, words))
            .map(Sentence::block)
            .collect(Collectors.toSet());
    this.named =
        article.stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> token.name() != NameTag.NONE)
            .map(Token::text)
            .collect(Collectors.toSet());
    this.houses =
        article.stream().flatMap(sentence -> houses(sentence)).collect(Collectors.toSet());
  }

  /** "at The X", "works for The X": what somebody is at is a house, not a work. */
  private static Stream<String> houses(Sentence sentence) {
    return IntStream.range(0, sentence.tokens().size() - 2)
        .filter(at -> sentence.token(at).text().matches("at|At"))
        .filter(at -> sentence.token(at + 1).text().equals("The"))
        .mapToObj(at -> sentence.token(at + 2).text());
  }

  private static boolean speaks(Sentence sentence, WorkWords words) {
    return IntStream.range(0, sentence.tokens().size())
        .anyMatch(at -> words.isSurelyWork(sentence, at) || isOfArts(sentence.token(at)));
  }

  private static boolean isOfArts(Token token) {
    return token.tag().startsWith("NN") && ARTS.has(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether the sentence stands in a block that speaks of works or who makes them. */
  public boolean isOfWorks(Sentence sentence) {
    return blocks.contains(sentence.block());
  }

  /** Whether any part of the article speaks of works or who makes them. */
  public boolean isOfWorks() {
    return !blocks.isEmpty();
  }

  /**
   * Whether the capitalised words can be a title: not all of them are a name that the article knows
   * to be something else, and none tells of an event, a house, a body or a newspaper.
   */
  public boolean canBeTitle(Sentence sentence, int start, int end) {
    List<Token> tokens = sentence.tokens().subList(start, end);
    boolean unnamed =
        tokens.stream()
            .anyMatch(
                token ->
                    token.name() == NameTag.NONE
                        && TitleCase.capital(token)
                        && !TitleCase.calendar(token)
                        && !token.text().matches("The|A|An|\\d+.*"));
    String second = tokens.get(Math.min(1, tokens.size() - 1)).text();
    boolean known = tokens.size() == 2 && named.contains(second) || houses.contains(second);
    return unnamed && !known && tokens.stream().noneMatch(token -> OTHERS.has(token.text()));
  }

  /**
   * Whether the words are spelt as a title though the tagger takes them for something else: three
   * or more, an article with a capital first, no word of bodies or newspapers among them.
   */
  public boolean isSpeltAsTitle(Sentence sentence, int start, int end) {
    List<Token> tokens = sentence.tokens().subList(start, end);
    return tokens.size() > 2
        && tokens.get(0).text().matches("The|A|An")
        && tokens.stream().noneMatch(token -> OTHERS.has(token.text()));
  }
}
