package org.newsgraph.clean.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses whether a text is in another language than English, by the share of each language's
 * commonest small words among its words. Of English prose they are 35 to 50 %, of a list of names
 * under 10 %, so a text is taken for foreign only when another language's share is clear and
 * clearly above that of English, or when most of its letters are of another alphabet. Texts of a
 * few words, and those that no language claims, count as English.
 */
public final class LanguageGuess {

  /** The tag of a text in an alphabet that English does not use: undetermined. */
  public static final String UNDETERMINED = "und";

  private static final String ENGLISH = "en";
  private static final int FEWEST_WORDS = 12;
  private static final int MOST_WORDS = 5000;
  private static final double CLEAR_SHARE = 0.25;
  private static final double CLEAR_LEAD = 1.5;

  /** Languages of many endings have few small words; English beside them has hardly any. */
  private static final double LOW_SHARE = 0.10;

  private static final double NO_ENGLISH = 0.03;
  private static final double MOST_OTHER_LETTERS = 0.5;
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");

  private final Map<String, Set<String>> languagesOfWord = words();

  /** The BCP 47 tag of the other language that the text is in; empty for English. */
  public Optional<String> otherLanguage(List<String> paragraphs) {
    if (hasOtherAlphabet(paragraphs)) {
      return Optional.of(UNDETERMINED);
    }
    Map<String, Integer> counts = new HashMap<>();
    int words = count(paragraphs, counts);
    int english = counts.getOrDefault(ENGLISH, 0);
    return words < FEWEST_WORDS
        ? Optional.empty()
        : counts.entrySet().stream()
            .filter(other -> isClear(other.getValue(), english, words))
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .filter(language -> !language.equals(ENGLISH));
  }

  private static boolean isClear(int other, int english, int words) {
    return (other >= CLEAR_SHARE * words && other > CLEAR_LEAD * english)
        || (other >= LOW_SHARE * words && english < NO_ENGLISH * words);
  }

  /** Counts words in small letters only, because {@code Le} and {@code Das} are names as well. */
  private int count(List<String> paragraphs, Map<String, Integer> counts) {
    int words = 0;
    for (String paragraph : paragraphs) {
      Matcher word = WORD.matcher(paragraph);
      while (words < MOST_WORDS && word.find()) {
        words++;
        languagesOfWord
            .getOrDefault(word.group(), Set.of())
            .forEach(language -> counts.merge(language, 1, Integer::sum));
      }
    }
    return words;
  }

  private static boolean hasOtherAlphabet(List<String> paragraphs) {
    long letters = 0;
    long others = 0;
    for (String paragraph : paragraphs) {
      letters += paragraph.codePoints().filter(Character::isLetter).count();
      others += paragraph.codePoints().filter(LanguageGuess::isOtherLetter).count();
    }
    return others > MOST_OTHER_LETTERS * letters;
  }

  private static boolean isOtherLetter(int character) {
    return Character.isLetter(character)
        && Character.UnicodeScript.of(character) != Character.UnicodeScript.LATIN;
  }

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new HashMap<>();
    resource()
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> List.of(line.strip().split("[\\t ]+")))
        .forEach(
            line ->
                line.stream()
                    .skip(1)
                    .forEach(
                        word ->
                            words.computeIfAbsent(word, any -> new HashSet<>()).add(line.get(0))));
    return words;
  }

  private static String resource() {
    try (InputStream in = LanguageGuess.class.getResourceAsStream("common-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("The word list common-words.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The word list common-words.txt could not be read", e);
    }
  }
}
