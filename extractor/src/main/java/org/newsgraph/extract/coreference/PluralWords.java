package org.newsgraph.extract.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.Sentence;

/** Knows the words that mean several people, and how many. */
final class PluralWords {

  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> PAIRS = Set.of("pair", "couple", "duo", "twosome");
  private static final List<String> NUMBERS =
      List.of("", "", "two", "three", "four", "five", "six");
  private static final Set<String> PEOPLE =
      Set.of(
          "men",
          "women",
          "leaders",
          "politicians",
          "statesmen",
          "presidents",
          "ministers",
          "heads",
          "premiers",
          "chancellors",
          "kings",
          "officials",
          "rivals",
          "friends",
          "colleagues",
          "stars",
          "artists",
          "singers",
          "musicians",
          "actors",
          "rappers",
          "candidates",
          "diplomats",
          "envoys",
          "executives",
          "players",
          "writers",
          "authors",
          "poets",
          "scientists",
          "brothers",
          "sisters",
          "people",
          "adversaries",
          "foes",
          "counterparts",
          "negotiators",
          "contenders",
          "monarchs",
          "governors",
          "mayors",
          "senators",
          "celebrities",
          "entertainers",
          "chiefs",
          "bishops",
          "generals",
          "lawyers",
          "judges",
          "old");

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
    return word.equals("both") ? both(sentence, token) : Optional.empty();
  }

  private static Optional<Plural> determined(Sentence sentence, int token) {
    String next = lower(sentence, token + 1);
    int pair = tag(sentence, token + 1).startsWith("JJ") ? token + 2 : token + 1;
    if (PAIRS.contains(lower(sentence, pair)) && !isOfOthers(sentence, pair + 1)) {
      return Optional.of(new Plural(token, pair + 1, 2, lower(sentence, pair).equals("couple")));
    }
    int number = NUMBERS.indexOf(next);
    if (number < 2 || isOfOthers(sentence, token + 2)) {
      return Optional.empty();
    }
    int end = token + 2;
    while (tag(sentence, end).startsWith("JJ") || tag(sentence, end).equals("NN")) {
      end++;
    }
    boolean noun = tag(sentence, end).startsWith("NNS");
    if (noun && PEOPLE.contains(lower(sentence, end))) {
      return Optional.of(new Plural(token, end + 1, number));
    }
    String after = tag(sentence, token + 2);
    boolean bare = !noun && !after.startsWith("N") && !after.equals("HYPH") && !after.equals("CD");
    return bare ? Optional.of(new Plural(token, token + 2, number)) : Optional.empty();
  }

  /** "the two of Spain's ministers", but not "the two of them". */
  private static boolean isOfOthers(Sentence sentence, int token) {
    return lower(sentence, token).equals("of") && !lower(sentence, token + 1).equals("them");
  }

  private static Optional<Plural> both(Sentence sentence, int token) {
    String next = tag(sentence, token + 1);
    if (next.equals("NNS") && PEOPLE.contains(lower(sentence, token + 1))) {
      return Optional.of(new Plural(token, token + 2, 2));
    }
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
