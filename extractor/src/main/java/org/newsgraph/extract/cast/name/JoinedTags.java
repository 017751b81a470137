package org.newsgraph.extract.cast.name;

import java.util.Arrays;
import java.util.List;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Token;
import org.newsgraph.clean.BlockKind;

/**
 * The name tags of a sentence, joined where the tagger broke one name in two: at hyphens, at
 * particles, at initials and before suffixes.
 */
final class JoinedTags {

  private static final int MOST_NICKNAMES = 3;

  private final ArticleWords words;
  private final NameWords lexicon;
  private final InvertedNames inverted;
  private final int sentence;
  private final NameTag[] tags;

  JoinedTags(ArticleWords words, NameWords lexicon, int sentence) {
    this.words = words;
    this.lexicon = lexicon;
    this.inverted = new InvertedNames(words, lexicon);
    this.sentence = sentence;
    List<Token> tokens = words.sentence(sentence).tokens();
    this.tags = tokens.stream().map(Token::name).toArray(NameTag[]::new);
  }

  /** One tag a token. */
  NameTag[] tags() {
    return words.sentence(sentence).kind() == BlockKind.DATELINE ? dateline() : joined();
  }

  /** "LIMA, Peru (ABC) - ": places, and the agency in brackets; nobody has a name there. */
  private NameTag[] dateline() {
    boolean opening = true;
    for (int token = 0; token < tags.length; token++) {
      if (words.at(sentence, token).matches("[(/-].*|-LRB-")) {
        opening = false;
      }
      boolean first = opening && token == 0 && words.isCapitalised(sentence, token);
      boolean named = opening && tags[token] != NameTag.NONE;
      tags[token] = first || named ? NameTag.PLACE : NameTag.NONE;
    }
    return tags.clone();
  }

  private NameTag[] joined() {
    for (int token = 0; token < tags.length; token++) {
      joinInverted(token);
      joinHyphen(token);
      joinParticle(token);
      joinFrontParticle(token);
      joinSuffix(token);
      joinInitial(token);
      joinGivenName(token);
      joinFamilyName(token);
      joinFirstFamilyName(token);
      joinElided(token);
      joinNickname(token);
    }
    return tags.clone();
  }

  /** "Austen, Jane". */
  private void joinInverted(int token) {
    if (tags[token] == NameTag.NONE && inverted.isComma(sentence, token)) {
      for (int at = token - 1; words.isCapitalised(sentence, at) || at == token; at++) {
        tags[at] = NameTag.PERSON;
      }
    }
  }

  /** "Tran - Hollis": what a hyphen glues to a name is part of it. */
  private void joinHyphen(int token) {
    boolean hyphen =
        words.at(sentence, token).equals("-")
            && words.isGlued(sentence, token - 1)
            && words.isGlued(sentence, token)
            && words.isCapitalised(sentence, token + 1);
    if (hyphen && token > 0) {
      NameTag left = tags[token - 1];
      NameTag joined = left == NameTag.NONE ? tags[token + 1] : left;
      boolean both = words.isCapitalised(sentence, token - 1);
      if (joined != NameTag.NONE && both) {
        tags[token - 1] = joined;
        tags[token] = joined;
        tags[token + 1] = joined;
      }
    }
  }

  /** "Edgar van Aalst": small words between a person's name and another name. */
  private void joinParticle(int token) {
    if (token == 0 || tags[token - 1] != NameTag.PERSON || !isParticle(token)) {
      return;
    }
    int end = token;
    while (isParticle(end) || end > token && isGluedHyphen(end)) {
      end++;
    }
    if (end < tags.length && words.isCapitalised(sentence, end) && isName(end)) {
      for (int at = token; at <= end; at++) {
        tags[at] = NameTag.PERSON;
      }
    }
  }

  /** "with ag Mossa", "of al-Mansouri": a family name that begins with a small word. */
  private void joinFrontParticle(int token) {
    boolean small =
        lexicon.isFrontParticle(words.at(sentence, token)) && tags[token] == NameTag.NONE;
    if (!small) {
      return;
    }
    int next = token + 1;
    while (next < tags.length && (isParticle(next) || isGluedHyphen(next))) {
      next++;
    }
    if (next < tags.length && tags[next] == NameTag.PERSON && isRareParticle(token, next)) {
      for (int at = token; at < next; at++) {
        tags[at] = NameTag.PERSON;
      }
    }
  }

  /** "De Poli" in the middle of a sentence, "al-Mansouri": not the "de" of a foreign phrase. */
  private boolean isRareParticle(int token, int next) {
    return words.isCapitalised(sentence, token)
        || isGluedHyphen(next - 1)
        || token == 0
        || !words.isProper(sentence, token - 1);
  }

  private void joinSuffix(int token) {
    if (token > 0
        && lexicon.isSuffix(words.at(sentence, token))
        && !words.at(sentence, token).equals("I")) {
      if (tags[token - 1] == NameTag.PERSON) {
        tags[token] = NameTag.PERSON;
      } else if (token > 1
          && words.at(sentence, token - 1).equals(",")
          && tags[token - 2] == NameTag.PERSON) {
        tags[token - 1] = NameTag.PERSON;
        tags[token] = NameTag.PERSON;
      }
    }
  }

  private void joinInitial(int token) {
    boolean between =
        token > 0
            && token + 1 < tags.length
            && tags[token - 1] == NameTag.PERSON
            && tags[token + 1] == NameTag.PERSON;
    if (between && words.at(sentence, token).matches("\\p{Lu}\\.?")) {
      tags[token] = NameTag.PERSON;
    }
  }

  /** "Alma" before "Tran-Hollis": a given name that the tagger left outside. */
  private void joinGivenName(int token) {
    if (token + 1 < tags.length
        && tags[token] == NameTag.NONE
        && tags[token + 1] == NameTag.PERSON
        && (token > 0 || words.isProper(sentence, token))
        && words.isCapitalised(sentence, token)
        && lexicon.isGivenName(words.at(sentence, token))) {
      tags[token] = NameTag.PERSON;
    }
  }

  /** "Regina" before "Ip": a family name that the tagger left outside. */
  private void joinFamilyName(int token) {
    if (token > 0
        && tags[token] == NameTag.NONE
        && tags[token - 1] == NameTag.PERSON
        && (token == 1 || tags[token - 2] != NameTag.PERSON || isGluedHyphen(token - 2))
        && words.isCapitalised(sentence, token)
        && words.isProper(sentence, token)
        && !words.isTitleCase(sentence)
        && !words.isCapitalised(sentence, token + 1)
        && lexicon.isGivenName(givenName(token - 1))) {
      tags[token] = NameTag.PERSON;
    }
  }

  private String givenName(int last) {
    int first = last;
    while (first > 1 && isGluedHyphen(first - 1)) {
      first -= 2;
    }
    return words.at(sentence, first);
  }

  /** "Valéry Giscard" before "d'Estaing". */
  private void joinElided(int token) {
    if (token > 0
        && tags[token] == NameTag.NONE
        && tags[token - 1] == NameTag.PERSON
        && words.at(sentence, token).matches("[dDlL]['’]\\p{Lu}\\p{L}+")) {
      tags[token] = NameTag.PERSON;
    }
  }

  /** "Efrain "El Sastre" Landeros": one or two words in quotation marks within a name. */
  private void joinNickname(int token) {
    int close = token + 1;
    while (close < tags.length
        && close <= token + MOST_NICKNAMES
        && words.isCapitalised(sentence, close)) {
      close++;
    }
    boolean quoted =
        token > 0
            && close > token + 1
            && isQuote(token)
            && isQuote(close)
            && close + 1 < tags.length;
    if (quoted
        && isName(token - 1)
        && isName(close + 1)
        && words.isCapitalised(sentence, token - 1)
        && words.isCapitalised(sentence, close + 1)
        && (tags[token - 1] == NameTag.PERSON || tags[close + 1] == NameTag.PERSON)) {
      int end = close + 1;
      while (end < tags.length && isName(end) && words.isCapitalised(sentence, end)) {
        end++;
      }
      Arrays.fill(tags, token - 1, end, NameTag.PERSON);
    }
  }

  private boolean isQuote(int token) {
    return words.at(sentence, token).matches("[\"“”]|``|''");
  }

  /** "President Do" before "Quang Vinh": a family name between an honorific and what was tagged. */
  private void joinFirstFamilyName(int token) {
    if (token > 0
        && token + 1 < tags.length
        && tags[token] == NameTag.NONE
        && tags[token - 1] == NameTag.NONE
        && tags[token + 1] == NameTag.PERSON
        && words.isCapitalised(sentence, token)
        && isTitled(token)
        && !lexicon.isHonorific(words.at(sentence, token))
        && !lexicon.isHumanNoun(words.lemma(sentence, token))
        && !words.isTitleCase(sentence)) {
      tags[token] = NameTag.PERSON;
    }
  }

  /** "President" or "the schoolteacher," right in front of the token. */
  private boolean isTitled(int token) {
    String before = words.at(sentence, token - 1);
    boolean honorific = words.isCapitalised(sentence, token - 1) && lexicon.isHonorific(before);
    int noun = before.equals(",") ? token - 2 : token - 1;
    return honorific
        || !words.isCapitalised(sentence, noun)
            && words.isProper(sentence, token)
            && words.tag(sentence, noun).equals("NN")
            && lexicon.isHumanNoun(words.lemma(sentence, noun));
  }

  private boolean isName(int token) {
    return tags[token] != NameTag.NONE || words.isProper(sentence, token);
  }

  private boolean isParticle(int token) {
    return token < tags.length && lexicon.isParticle(words.at(sentence, token));
  }

  private boolean isGluedHyphen(int token) {
    return words.at(sentence, token).equals("-") && words.isGlued(sentence, token);
  }
}
