package org.newsgraph.extract.statement.attribution;

import java.util.Locale;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.lexicon.Lexicon;

/** Which words give somebody's words. */
public final class SpeechVerbs {

  private static final Lexicon VERBS = Lexicon.of(SpeechVerbs.class, "speech-verb.txt");
  private static final Lexicon NOUNS = Lexicon.of(SpeechVerbs.class, "speech-noun.txt");

  /** Whether the token is a verb that can give words: of speech or of verdict. */
  public boolean gives(Token token) {
    return verb(token) && VERBS.has(lemma(token)) && !is(token, "manner");
  }

  /** Whether the verb tells of thoughts rather than of words. */
  public boolean thinks(Token token) {
    return verb(token) && is(token, "thought");
  }

  /** Whether the token is a verb that can stand behind words that end in a comma. */
  public boolean follows(Token token) {
    return verb(token) && VERBS.has(lemma(token)) && !is(token, "verdict");
  }

  /** Whether the verb gives words as a name or judgement for something. */
  public boolean judges(Token token) {
    return verb(token) && is(token, "verdict");
  }

  /** Whether the token is a noun for words that are said or written. */
  public boolean names(Token token) {
    return token.tag().startsWith("NN") && NOUNS.has(lemma(token));
  }

  private boolean is(Token token, String kind) {
    return VERBS.kind(lemma(token)).filter(kind::equals).isPresent();
  }

  private static boolean verb(Token token) {
    return token.tag().startsWith("VB");
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
