package org.newsgraph.extract.role.holding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.role.phrase.Demonyms;
import org.newsgraph.extract.role.phrase.NamedSentence;

/** Finds the country and the town that an article speaks from, by its dateline and its words. */
final class HomeCountry {

  private static final Lexicon CAPITALS = Lexicon.of(HomeCountry.class, "capitals.txt");

  private static final int LEAD = 3;

  private final Demonyms demonyms = new Demonyms();
  private final List<NamedSentence> sentences;
  private final Optional<String> country;

  HomeCountry(List<NamedSentence> sentences) {
    this.sentences = List.copyOf(sentences);
    this.country = datelineCountry().or(this::onlyCountry);
  }

  /** The country of the dateline, else the only one that the article is about. */
  Optional<String> country() {
    return country;
  }

  /** The town of the dateline, in title case: "Whitby" for "WHITBY, England". */
  Optional<String> town() {
    return dateline().map(parts -> titleCase(parts.get(0)));
  }

  private Optional<List<String>> dateline() {
    return sentences.stream()
        .filter(sentence -> sentence.sentence().kind() == BlockKind.DATELINE)
        .map(sentence -> sentence.sentence().text().replaceFirst("\\s*\\(.*", ""))
        .map(text -> List.of(text.split("\\s*,\\s*")))
        .filter(parts -> !parts.isEmpty() && !parts.get(0).isBlank())
        .findFirst();
  }

  private Optional<String> datelineCountry() {
    return dateline()
        .flatMap(
            parts -> {
              String last = parts.get(parts.size() - 1);
              Optional<String> named =
                  demonyms.isCountry(last) ? demonyms.usual(last) : Optional.empty();
              return named.or(() -> CAPITALS.kind(titleCase(parts.get(0))));
            });
  }

  private static String titleCase(String words) {
    StringBuilder title = new StringBuilder();
    boolean start = true;
    for (char letter : words.toLowerCase(Locale.ROOT).toCharArray()) {
      title.append(start ? Character.toUpperCase(letter) : letter);
      start = letter == ' ' || letter == '-';
    }
    return title.toString();
  }

  /** The country that the article is about, where one is named clearly more than the next. */
  private Optional<String> onlyCountry() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (NamedSentence sentence : sentences) {
      int weight = weight(sentence);
      for (int token = 0; token < sentence.size(); token++) {
        countryAt(sentence, token).ifPresent(name -> counts.merge(name, weight, Integer::sum));
      }
    }
    List<Map.Entry<String, Integer>> most =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .toList();
    boolean clear =
        most.size() == 1
            || most.size() == 2 && 2 * most.get(0).getValue() >= 3 * most.get(1).getValue();
    return clear ? Optional.of(most.get(0).getKey()) : Optional.empty();
  }

  /** Where the news comes from and what it begins with counts most. */
  private static int weight(NamedSentence sentence) {
    return switch (sentence.sentence().kind()) {
      case DATELINE -> 4;
      case HEADLINE -> 3;
      default -> sentence.sentence().index() < LEAD ? 3 : 1;
    };
  }

  private Optional<String> countryAt(NamedSentence sentence, int token) {
    String pair = sentence.text(token) + " " + sentence.text(token + 1);
    for (String word : List.of(pair, sentence.text(token))) {
      if (demonyms.has(word)) {
        return Optional.of(demonyms.countries(word).get(0));
      }
      if (demonyms.isCountry(word)) {
        return demonyms.usual(word);
      }
    }
    return Optional.empty();
  }
}
