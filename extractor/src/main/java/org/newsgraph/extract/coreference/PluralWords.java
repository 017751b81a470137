package org.newsgraph.extract.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Sentence;

/** Knows the words that mean several people, and how many. */
final class PluralWords {

  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> PAIRS = Set.of("pair", "couple", "duo", "twosome");
  private static final Set<String> OPENING =
      Set.of(
          "the", "these", "those", "both", "all", "same", "other", "last", "two", "three", "four",
          "five", "six");
  private static final List<String> NUMBERS =
      List.of("", "", "two", "three", "four", "five", "six");

  /**
   * Words that mean several people.
   *
   * @param start the index of the first token
   * @param end the index behind the last token
   * @param number how many people; 0 where the words leave it open
   * @param couple whether they are a couple in love or marriage
   */
  record Plural(int start, int end, int number, boolean couple) {

    Plural(int start, int end, int number) {
      this(start, end, number, false);
    }
  }

  /** The plural words that begin at the token. */
  Optional<Plural> at(Sentence sentence, int token) {
    String word = lower(sentence, token);
    if (THEY.contains(word)) {
      return Optional.of(new Plural(token, token + 1, 0));
    }
    if (word.equals("the") || word.equals("these") || word.equals("those")) {
      return determined(sentence, token);
    }
    if (word.equals("all")) {
      return all(sentence, token);
    }
    return word.equals("both") ? both(sentence, token) : Optional.empty();
  }

  /** "all three", with no noun behind. */
  private static Optional<Plural> all(Sentence sentence, int token) {
    int number = NUMBERS.indexOf(lower(sentence, token + 1));
    return number >= 2 && isBare(sentence, token + 2) && !isOfOthers(sentence, token + 2)
        ? Optional.of(new Plural(token, token + 2, number))
        : Optional.empty();
  }

  /** Whether no noun that it counts stands behind a number. */
  private static boolean isBare(Sentence sentence, int behind) {
    int at = behind;
    while (tag(sentence, at).startsWith("JJ")) {
      at++;
    }
    return !tag(sentence, at).matches("N.*|HYPH|CD|\\$");
  }

  /**
   * How many people a noun counts that takes up people told of before: "the two women", "both
   * candidates", "the rivals".
   *
   * @return the number; 0 where the words leave it open, none where they take up nobody
   */
  OptionalInt count(Sentence sentence, int start, int head) {
    int from = start;
    while (from > 0 && OPENING.contains(lower(sentence, from - 1))) {
      from--;
    }
    List<String> words =
        IntStream.range(from, head).mapToObj(token -> lower(sentence, token)).toList();
    if (words.contains("both")) {
      return OptionalInt.of(2);
    }
    OptionalInt number =
        words.stream().mapToInt(NUMBERS::indexOf).filter(index -> index >= 2).findFirst();
    boolean definite = words.stream().anyMatch(Set.of("the", "these", "those")::contains);
    boolean all = number.isPresent() && words.contains("all");
    return definite || all ? OptionalInt.of(number.orElse(0)) : OptionalInt.empty();
  }

  private static Optional<Plural> determined(Sentence sentence, int token) {
    String next = lower(sentence, token + 1);
    int pair = tag(sentence, token + 1).startsWith("JJ") ? token + 2 : token + 1;
    if (PAIRS.contains(lower(sentence, pair)) && !isOfOthers(sentence, pair + 1)) {
      return Optional.of(new Plural(token, pair + 1, 2, lower(sentence, pair).equals("couple")));
    }
    int end = next.equals("same") ? token + 3 : token + 2;
    int number = NUMBERS.indexOf(lower(sentence, end - 1));
    return number >= 2 && !isOfOthers(sentence, end) && isBare(sentence, end)
        ? Optional.of(new Plural(token, end, number))
        : Optional.empty();
  }

  /** "the two of Spain's ministers", but not "the two of them". */
  private static boolean isOfOthers(Sentence sentence, int token) {
    return lower(sentence, token).equals("of") && !lower(sentence, token + 1).equals("them");
  }

  private static Optional<Plural> both(Sentence sentence, int token) {
    String next = tag(sentence, token + 1);
    boolean alone =
        !next.startsWith("N")
            && !next.startsWith("JJ")
            && !next.equals("DT")
            && !next.equals("IN")
            && !next.startsWith("PRP")
            && !next.equals("CD")
            && !next.equals("TO");
    return alone ? Optional.of(new Plural(token, token + 1, 2)) : Optional.empty();
  }

  private static String lower(Sentence sentence, int token) {
    return token < sentence.tokens().size()
        ? sentence.token(token).text().toLowerCase(Locale.ROOT)
        : "";
  }

  private static String tag(Sentence sentence, int token) {
    return token < sentence.tokens().size() ? sentence.token(token).tag() : "";
  }
}
