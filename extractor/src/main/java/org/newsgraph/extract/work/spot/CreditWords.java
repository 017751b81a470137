package org.newsgraph.extract.work.spot;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.finding.CreditKind;

/** Which words tie people to works, and how. */
public final class CreditWords {

  private static final Lexicon VERBS = Lexicon.of(CreditWords.class, "credit-verb.txt");
  private static final Lexicon NOUNS = Lexicon.of(CreditWords.class, "credit-noun.txt");
  private static final Lexicon TOPICS = Lexicon.of(CreditWords.class, "topic-verb.txt");
  private static final Lexicon LIKENESSES = Lexicon.of(CreditWords.class, "likeness-noun.txt");

  /** How the verb ties its subject to a work. */
  public Optional<CreditKind> ofVerb(Token token) {
    return token.tag().startsWith("VB") ? kind(VERBS, token) : Optional.empty();
  }

  /** How the noun ties whom it describes to a work. */
  public Optional<CreditKind> ofNoun(Token token) {
    return token.tag().startsWith("NN") ? kind(NOUNS, token) : Optional.empty();
  }

  /** Whether a work is the verb's subject and what it is about the verb's object. */
  public boolean isTopical(Token token) {
    return token.tag().startsWith("VB") && TOPICS.has(lemma(token));
  }

  /** Whether the noun means an image of somebody. */
  public boolean isLikeness(Token token) {
    return token.tag().startsWith("NN") && LIKENESSES.has(lemma(token));
  }

  private static Optional<CreditKind> kind(Lexicon lexicon, Token token) {
    return lexicon
        .kind(lemma(token))
        .map(kind -> CreditKind.valueOf(kind.toUpperCase(Locale.ROOT)));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
