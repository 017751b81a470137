package org.newsgraph.extract.cast.name;

import java.util.List;
import java.util.Locale;
import org.newsgraph.extract.cast.Gender;
import org.newsgraph.extract.lexicon.Lexicon;

/** The small words in and around people's names, and the given names themselves. */
public final class NameWords {

  private final Lexicon honorifics = Lexicon.of(NameWords.class, "honorifics.txt");
  private final Lexicon titleWords = Lexicon.of(NameWords.class, "title-words.txt");
  private final Lexicon particles = Lexicon.of(NameWords.class, "particles.txt");
  private final Lexicon suffixes = Lexicon.of(NameWords.class, "suffixes.txt");
  private final Lexicon postNominals = Lexicon.of(NameWords.class, "post-nominals.txt");
  private final Lexicon givenNames = Lexicon.of(NameWords.class, "given-names.txt");
  private final Lexicon nicknames = Lexicon.of(NameWords.class, "nicknames.txt");
  private final Lexicon humanNouns = Lexicon.of(NameWords.class, "human-nouns.txt");

  /**
   * Whether the word may stand before a name without being part of it: "Mr", "President",
   * "Ministers".
   */
  public boolean isHonorific(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return honorifics.has(lower)
        || lower.length() > 4
            && lower.endsWith("s")
            && honorifics.has(lower.substring(0, lower.length() - 1));
  }

  /** Whether the word may stand before an honorific and belong to it: "Deputy Foreign Minister". */
  public boolean isTitleWord(String word) {
    return titleWords.has(word.toLowerCase(Locale.ROOT));
  }

  /** The gender that the honorific tells. */
  public Gender honorificGender(String word) {
    return gender(honorifics, word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word joins what stands before and behind it in a name: "van", "de la". */
  public boolean isParticle(String word) {
    return particles.has(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a family name may begin with the word: "bin", but not the "y" of "Ortega y Gasset". */
  public boolean isFrontParticle(String word) {
    return particles.kind(word.toLowerCase(Locale.ROOT)).filter("front"::equals).isPresent();
  }

  /** Whether the word may follow a family name: "Jr.", "III". */
  public boolean isSuffix(String word) {
    return suffixes.has(word);
  }

  /** Whether the letters may follow a full name without being part of it: "QC", "MP", "PhD". */
  public boolean isPostNominal(String word) {
    return postNominals.has(word);
  }

  /** Whether the word, or what stands before its first hyphen, is a known given name. */
  public boolean isGivenName(String word) {
    return givenNames.has(titleCase(word)) || givenNames.has(titleCase(beforeHyphen(word)));
  }

  /** The gender that the given name suggests. */
  public Gender givenNameGender(String word) {
    String whole = titleCase(word);
    return gender(givenNames, givenNames.has(whole) ? whole : titleCase(beforeHyphen(word)));
  }

  /** The full given names that the short form may stand for: "Bill" for "William". */
  public List<String> fullForms(String shortForm) {
    return nicknames.of(titleCase(shortForm));
  }

  /** The plain word with a capital letter. */
  public String capitalised(String plain) {
    return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
  }

  /** Whether the noun means a human being, by its lemma in lower case. */
  public boolean isHumanNoun(String lemma) {
    return humanNouns.has(lemma) || humanNouns.has(lemma.substring(lemma.lastIndexOf('-') + 1));
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
