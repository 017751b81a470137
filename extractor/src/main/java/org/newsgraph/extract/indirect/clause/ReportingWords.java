package org.newsgraph.extract.indirect.clause;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.finding.SpeechAct;

/** Which words tell of words or thoughts, and in which constructions they do. */
public final class ReportingWords {

  private static final Lexicon VERBS = Lexicon.of(ReportingWords.class, "reporting-verbs.txt");
  private static final Lexicon NOUNS = Lexicon.of(ReportingWords.class, "reporting-nouns.txt");
  private static final Lexicon ADJECTIVES =
      Lexicon.of(ReportingWords.class, "reporting-adjectives.txt");
  private static final Lexicon UTTERING = Lexicon.of(ReportingWords.class, "uttering-verbs.txt");
  private static final Lexicon SOURCES = Lexicon.of(ReportingWords.class, "source-nouns.txt");
  private static final Lexicon NO_SOURCES = Lexicon.of(ReportingWords.class, "no-sources.txt");

  private static final Set<String> NOUN_TAGS = Set.of("NN", "NNS");
  private static final Set<String> ADJECTIVE_TAGS = Set.of("JJ", "VBN", "VBD");

  private ReportingWords() {}

  /** Whether the token is a verb that takes a content in the construction. */
  public static boolean takes(Clauses clauses, int token, String construction) {
    return isVerb(clauses, token) && VERBS.of(clauses.lemma(token)).contains(construction);
  }

  /** Whether the token is a verb of saying, thinking, asking or promising. */
  public static boolean isVerb(Clauses clauses, int token) {
    return clauses.tag(token).startsWith("VB")
        && VERBS.has(clauses.lemma(token))
        && !isAttribute(clauses, token);
  }

  /** "an estimated 50,000", "the reported losses". */
  private static boolean isAttribute(Clauses clauses, int participle) {
    return clauses.tag(participle).matches("VBN|VBG")
        && clauses.tag(participle - 1).matches("DT|PRP\\$|JJ|POS");
  }

  /** Whether the token is a noun for what is said, thought, asked or promised. */
  public static boolean isNoun(Clauses clauses, int token) {
    return NOUN_TAGS.contains(clauses.tag(token)) && NOUNS.has(clauses.lemma(token));
  }

  /** Whether the noun takes an infinitive. */
  public static boolean takesInfinitive(Clauses clauses, int noun) {
    return NOUNS.of(clauses.lemma(noun)).contains("infinitive");
  }

  /** Whether the token is an adjective, or a participle, for somebody who says or thinks. */
  public static boolean isAdjective(Clauses clauses, int token) {
    return ADJECTIVE_TAGS.contains(clauses.tag(token)) && ADJECTIVES.has(clauses.word(token));
  }

  /** Whether the subject of the verb says what the verb's object holds. */
  public static boolean utters(Clauses clauses, int verb) {
    return UTTERING.has(clauses.lemma(verb));
  }

  /** Whether the noun names a source, as in "in her view". */
  public static boolean isSource(Clauses clauses, int noun) {
    return NOUN_TAGS.contains(clauses.tag(noun)) && SOURCES.has(clauses.lemma(noun));
  }

  /** Whether the noun is nobody's word behind "according to". */
  public static boolean isNoSource(Clauses clauses, int noun) {
    return NO_SOURCES.has(clauses.lemma(noun));
  }

  /** What is done by the verb. */
  public static SpeechAct actOfVerb(Clauses clauses, int verb) {
    return act(VERBS, clauses.lemma(verb));
  }

  /** What is done by the noun. */
  public static SpeechAct actOfNoun(Clauses clauses, int noun) {
    return act(NOUNS, clauses.lemma(noun));
  }

  /** What is done by the adjective. */
  public static SpeechAct actOfAdjective(Clauses clauses, int adjective) {
    return act(ADJECTIVES, clauses.word(adjective));
  }

  private static SpeechAct act(Lexicon lexicon, String entry) {
    return SpeechAct.valueOf(lexicon.of(entry).get(0).toUpperCase(Locale.ROOT));
  }
}
