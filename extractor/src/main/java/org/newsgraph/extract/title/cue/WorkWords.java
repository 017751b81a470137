package org.newsgraph.extract.title.cue;

import java.util.Locale;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.lexicon.Lexicon;

/** Which words tell of media works. */
public final class WorkWords {

  private static final Lexicon NOUNS = Lexicon.of(WorkWords.class, "work-noun.txt");
  private static final Lexicon MODIFIERS = Lexicon.of(WorkWords.class, "work-modifier.txt");
  private static final Lexicon CHANNELS = Lexicon.of(WorkWords.class, "channel-noun.txt");
  private static final Lexicon PARTS = Lexicon.of(WorkWords.class, "part-noun.txt");
  private static final Lexicon VERBS = Lexicon.of(WorkWords.class, "work-verb.txt");
  private static final Lexicon PERFORMERS = Lexicon.of(WorkWords.class, "performer-noun.txt");
  private static final Lexicon AWARDS = Lexicon.of(WorkWords.class, "award-word.txt");
  private static final Lexicon SMALL = Lexicon.of(WorkWords.class, "small-word.txt");

  /** Whether the token is a noun for a work. */
  public boolean isWork(Token token) {
    return token.tag().startsWith("NN")
        && (NOUNS.has(lemma(token)) || NOUNS.has(token.text()))
        && !Character.isUpperCase(token.text().codePointAt(0));
  }

  /** Whether the noun names a work wherever it stands, by its genre at least. */
  public boolean isSurelyWork(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    boolean genre = NOUNS.kind(lemma(token)).filter("genre"::equals).isPresent();
    return isWork(token) && (genre || isAlwaysWork(sentence, noun)) || mistagged(sentence, noun);
  }

  /** A noun that the tagger takes for an adjective before a name, "novel" alone excepted. */
  private boolean mistagged(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    return token.tag().startsWith("JJ")
        && NOUNS.has(lemma(token))
        && isAlwaysWork(sentence, noun)
        && (modified(sentence, noun)
            || !lemma(token).equals("novel")
            || introduces(sentence, noun));
  }

  /** "the 2009 novel X": behind a year or the like and before a capital it is no adjective. */
  private static boolean introduces(Sentence sentence, int noun) {
    if (noun == 0 || noun + 1 >= sentence.tokens().size()) {
      return false;
    }
    Token next = sentence.token(noun + 1);
    boolean last = next.text().matches("by|about|of|set|in|that|which|published|for|[,.;]|-LRB-");
    boolean before = sentence.token(noun - 1).tag().matches("CD|JJ|POS|PRP\\$|NN");
    return last || before && Character.isUpperCase(next.text().codePointAt(0));
  }

  /** Whether the token right before quotation marks is a noun for a work, however it is tagged. */
  public boolean isWorkBeforeMark(Token token) {
    return isWork(token) || token.tag().startsWith("JJ") && NOUNS.has(token.text());
  }

  /** Whether the noun names a work by itself, not only by its genre. */
  public boolean isAlwaysWork(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    boolean strong =
        NOUNS
            .kind(lemma(token))
            .or(() -> NOUNS.kind(token.text()))
            .filter("strong"::equals)
            .isPresent();
    return strong || modified(sentence, noun);
  }

  /** Whether several capitalised words right behind the noun are likely the work's title. */
  public boolean isOftenWork(Sentence sentence, int noun) {
    boolean fair = NOUNS.kind(lemma(sentence.token(noun))).filter("fair"::equals).isPresent();
    return isWork(sentence.token(noun)) && fair;
  }

  /** Whether the noun's work may have its title right before it, for it appears in parts. */
  public boolean isChannel(Sentence sentence, int noun) {
    return CHANNELS.has(lemma(sentence.token(noun)));
  }

  /** The kind of work that the noun and the words before it name, such as "music video". */
  public String kind(Sentence sentence, int noun) {
    String kind = lemma(sentence.token(noun));
    return modified(sentence, noun)
        ? sentence.token(noun - 1).text().toLowerCase(Locale.ROOT) + " " + kind
        : kind;
  }

  private boolean modified(Sentence sentence, int noun) {
    if (noun == 0) {
      return false;
    }
    String before = sentence.token(noun - 1).text();
    return MODIFIERS.has(before) || MODIFIERS.has(before.toLowerCase(Locale.ROOT));
  }

  /** Whether the token is a noun for a part or copy of a work, or for who made it. */
  public boolean isPart(Token token) {
    return token.tag().startsWith("NN") && PARTS.has(lemma(token));
  }

  /** The kind of work that the part belongs to; empty where it may be any. */
  public String kindOfPart(Token part) {
    return PARTS.kind(lemma(part)).filter(kind -> !kind.equals("-")).orElse("");
  }

  /** Whether the token is a verb that takes a title on the given side. */
  public boolean takesTitle(Token token, String side) {
    return token.tag().startsWith("VB") && VERBS.of(lemma(token)).contains(side);
  }

  /** Whether the token is a noun for people that a title may stand before. */
  public boolean isPerformer(Token token) {
    return token.tag().startsWith("NN") && PERFORMERS.has(lemma(token));
  }

  /** Whether the token tells of an award, or of being put up for one. */
  public boolean isAward(Token token) {
    return AWARDS.has(lemma(token));
  }

  /** Whether the word stays in lower case within a title. */
  public boolean isSmall(Token token) {
    return SMALL.has(token.text());
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
