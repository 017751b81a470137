package org.newsgraph.extract.cast.name;

import java.util.Set;

/** Names turned round as in lists of books: "Marx, Karl and Engels, Friedrich." */
final class InvertedNames {

  private static final Set<String> BEFORE = Set.of("", "and", "&", ";");
  private static final Set<String> BEHIND = Set.of("", ".", "and", "&", ";", ":", "(");

  private final ArticleWords words;
  private final NameWords lexicon;

  InvertedNames(ArticleWords words, NameWords lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Whether the token is the comma of such a name, in a line without a verb. */
  boolean isComma(int sentence, int token) {
    return words.at(sentence, token).equals(",")
        && BEFORE.contains(words.lower(sentence, token - 2))
        && words.isCapitalised(sentence, token - 1)
        && !lexicon.isGivenName(words.at(sentence, token - 1))
        && lexicon.isGivenName(words.at(sentence, token + 1))
        && BEHIND.contains(words.at(sentence, endOfGivenNames(sentence, token + 1)))
        && words.sentence(sentence).tokens().stream().noneMatch(t -> t.tag().startsWith("VB"));
  }

  private int endOfGivenNames(int sentence, int token) {
    int end = token;
    while (words.isCapitalised(sentence, end)) {
      end++;
    }
    return end;
  }
}
