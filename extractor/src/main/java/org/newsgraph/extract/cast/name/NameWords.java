package org.newsgraph.extract.cast.name;

import java.util.List;
import java.util.Locale;
import org.newsgraph.extract.cast.Gender;
import org.newsgraph.extract.lexicon.Lexicon;

/** The small words in and around people's names, and the given names themselves. */
public final class NameWords {

  private static final Lexicon HONORIFICS = Lexicon.of(NameWords.class, "honorifics.txt");
  private static final Lexicon TITLE_WORDS = Lexicon.of(NameWords.class, "title-words.txt");
  private static final Lexicon PARTICLES = Lexicon.of(NameWords.class, "particles.txt");
  private static final Lexicon SUFFIXES = Lexicon.of(NameWords.class, "suffixes.txt");
  private static final Lexicon POST_NOMINALS = Lexicon.of(NameWords.class, "post-nominals.txt");
  private static final Lexicon GIVEN_NAMES = Lexicon.of(NameWords.class, "given-names.txt");
  private static final Lexicon NICKNAMES = Lexicon.of(NameWords.class, "nicknames.txt");
  private static final Lexicon HUMAN_NOUNS = Lexicon.of(NameWords.class, "human-nouns.txt");

  /**
   * Whether the word may stand before a name without being part of it: "Mr", "President",
   * "Ministers".
   */
  public boolean isHonorific(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return HONORIFICS.has(lower)
        || lower.length() > 4
            && lower.endsWith("s")
            && HONORIFICS.has(lower.substring(0, lower.length() - 1));
  }

  /** Whether the word may stand before an honorific and belong to it: "Deputy Foreign Minister". */
  public boolean isTitleWord(String word) {
    return TITLE_WORDS.has(word.toLowerCase(Locale.ROOT));
  }

  /** The gender that the honorific tells. */
  public Gender honorificGender(String word) {
    return gender(HONORIFICS, word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word joins what stands before and behind it in a name: "van", "de la". */
  public boolean isParticle(String word) {
    return PARTICLES.has(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a family name may begin with the word: "bin", but not the "y" of "Ortega y Gasset". */
  public boolean isFrontParticle(String word) {
    return PARTICLES.kind(word.toLowerCase(Locale.ROOT)).filter("front"::equals).isPresent();
  }

  /** Whether the word may follow a family name: "Jr.", "III". */
  public boolean isSuffix(String word) {
    return SUFFIXES.has(word);
  }

  /** Whether the letters may follow a full name without being part of it: "QC", "MP", "PhD". */
  public boolean isPostNominal(String word) {
    return POST_NOMINALS.has(word);
  }

  /** Whether the word, or what stands before its first hyphen, is a known given name. */
  public boolean isGivenName(String word) {
    return GIVEN_NAMES.has(titleCase(word)) || GIVEN_NAMES.has(titleCase(beforeHyphen(word)));
  }

  /** The gender that the given name suggests. */
  public Gender givenNameGender(String word) {
    String whole = titleCase(word);
    return gender(GIVEN_NAMES, GIVEN_NAMES.has(whole) ? whole : titleCase(beforeHyphen(word)));
  }

  /** The full given names that the short form may stand for: "Bill" for "William". */
  public List<String> fullForms(String shortForm) {
    return NICKNAMES.of(titleCase(shortForm));
  }

  /** The plain word with a capital letter. */
  public String capitalised(String plain) {
    return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
  }

  /** Whether the noun means a human being, by its lemma in lower case. */
  public boolean isHumanNoun(String lemma) {
    return HUMAN_NOUNS.has(lemma) || HUMAN_NOUNS.has(lemma.substring(lemma.lastIndexOf('-') + 1));
  }

  private static Gender gender(Lexicon lexicon, String word) {
    return lexicon.kind(word).map(Gender::called).orElse(Gender.UNKNOWN);
  }

  private static String beforeHyphen(String word) {
    int hyphen = word.indexOf('-');
    return hyphen < 1 ? word : word.substring(0, hyphen);
  }

  private static String titleCase(String word) {
    return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT))
        ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
        : word;
  }
}
