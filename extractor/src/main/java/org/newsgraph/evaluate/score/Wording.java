package org.newsgraph.evaluate.score;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When two wordings count as the same answer: without accents, case, punctuation and possessive
 * marks, and with the tolerance that the gold's rules give to names, quotes, roles, places and
 * titles.
 */
final class Wording {

  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "dame",
          "lord",
          "lady",
          "president",
          "prime",
          "minister",
          "chancellor",
          "senator",
          "gen",
          "general",
          "pope",
          "patriarch",
          "king",
          "queen",
          "prince",
          "princess",
          "rev",
          "reverend",
          "father",
          "sister",
          "professor",
          "prof",
          "judge",
          "justice");
  private static final Set<String> RANKS =
      Set.of(
          "vice",
          "deputy",
          "assistant",
          "acting",
          "associate",
          "junior",
          "shadow",
          "co",
          "under",
          "sub",
          "interim");
  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "none", "nothing", "neither", "nor", "cannot", "without");
  private static final double SAME_QUOTE = 0.8;
  private static final double HALF = 0.5;
  private static final int MORE_PLACE_WORDS = 3;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}_\\s]");

  private Wording() {}

  /** The text in lower case, without accents, punctuation and possessive marks. */
  static String plain(String text) {
    String letters =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace('ł', 'l')
            .replace('ø', 'o')
            .replace('ı', 'i');
    String whole = letters.replaceAll("n't\\b", " not").replaceAll("'s\\b", "");
    return SIGNS.matcher(whole).replaceAll(" ").strip().replaceAll("\\s+", " ");
  }

  static List<String> words(String text) {
    String plain = plain(text);
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }

  /** The forms of a name, without honorifics in front. */
  static Set<String> nameForms(Collection<String> names) {
    return names.stream()
        .map(Wording::withoutHonorific)
        .filter(form -> !form.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String withoutHonorific(String name) {
    List<String> words = words(name);
    while (words.size() > 1 && HONORIFICS.contains(words.get(0))) {
      words = words.subList(1, words.size());
    }
    return String.join(" ", words);
  }

  static boolean sameQuote(String gold, String answer) {
    List<String> goldWords = words(gold);
    List<String> answerWords = words(answer);
    if (goldWords.isEmpty() || answerWords.isEmpty()) {
      return false;
    }
    int shorter = Math.min(goldWords.size(), answerWords.size());
    List<String> goldNegations = goldWords.stream().filter(NEGATIONS::contains).sorted().toList();
    List<String> answerNegations =
        answerWords.stream().filter(NEGATIONS::contains).sorted().toList();
    if (goldWords.size() == answerWords.size() && !goldNegations.equals(answerNegations)) {
      return false;
    }
    String goldText = String.join(" ", goldWords);
    String answerText = String.join(" ", answerWords);
    if (goldText.contains(answerText) || answerText.contains(goldText)) {
      return goldText.equals(answerText) || shorter >= MORE_PLACE_WORDS;
    }
    return Set.copyOf(goldNegations).equals(Set.copyOf(answerNegations))
        && overlap(Set.copyOf(goldWords), Set.copyOf(answerWords)) >= SAME_QUOTE;
  }

  static boolean sameRole(String gold, String answer) {
    Set<String> goldWords = content(gold, Set.of("the", "of", "for", "and"));
    Set<String> answerWords = content(answer, Set.of("the", "of", "for", "and"));
    return !goldWords.isEmpty()
        && !answerWords.isEmpty()
        && common(goldWords, RANKS).equals(common(answerWords, RANKS))
        && (answerWords.containsAll(goldWords)
            || goldWords.containsAll(answerWords)
            || overlap(goldWords, answerWords) >= HALF);
  }

  static boolean samePlace(String gold, String answer) {
    Set<String> goldWords = content(gold, Set.of("the"));
    Set<String> answerWords = content(answer, Set.of("the"));
    return !goldWords.isEmpty()
        && !answerWords.isEmpty()
        && (goldWords.containsAll(answerWords)
            || answerWords.containsAll(goldWords)
                && answerWords.size() <= goldWords.size() + MORE_PLACE_WORDS);
  }

  static boolean sameTitle(String gold, String answer) {
    Set<String> goldWords = content(gold, Set.of("the", "a"));
    Set<String> answerWords = content(answer, Set.of("the", "a"));
    return !goldWords.isEmpty() && !answerWords.isEmpty() && overlap(goldWords, answerWords) > HALF;
  }

  private static Set<String> content(String text, Set<String> without) {
    return words(text).stream().filter(word -> !without.contains(word)).collect(Collectors.toSet());
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return common;
  }

  private static double overlap(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return (double) common(one, other).size() / all.size();
  }
}
