package org.newsgraph.extract.title.cue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Sentence;

/**
 * Words elsewhere in the sentence that make words in quotation marks a title: "won best actor for
 * 'X'", "the novelist Y, whose 'X'", "two books - 'X' and 'Z'". Only for several words in title
 * case that nobody is said to say.
 */
public final class DistantCues {

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "call",
          "dub",
          "nickname",
          "tell",
          "shout",
          "chant",
          "read",
          "know",
          "describe",
          "label",
          "brand",
          "slogan",
          "sign",
          "banner",
          "phrase",
          "term",
          "word",
          "name",
          "hashtag",
          "motto",
          "tweet",
          "add",
          "ask");

  private final WorkWords words;

  public DistantCues(WorkWords words) {
    this.words = words;
  }

  /** The kind of work between the marks; empty text where the sentence does not tell it. */
  public Optional<String> kind(Sentence sentence, int mark, int length) {
    if (length < 2 || mark < 1) {
      return Optional.empty();
    }
    String before = sentence.token(mark - 1).text();
    if (says(sentence, mark) && !(before.equals("for") && known(sentence, mark - 1))) {
      return Optional.empty();
    }
    boolean awarded = before.equals("for") && (isAwarding(sentence) || known(sentence, mark - 1));
    boolean owned = before.matches("whose|his|her|their|'s|’s|s'") && creator(sentence, mark);
    if (awarded || owned) {
      return Optional.of("");
    }
    return before.matches("-|--|–|—|and|,|:|or|than|in|from|since|through|of|,")
        ? noun(sentence, mark)
        : Optional.empty();
  }

  /** "best known for 'X'", "famous for her role in 'X'" */
  private static boolean known(Sentence sentence, int preposition) {
    return preposition > 0
        && sentence
            .token(preposition - 1)
            .text()
            .matches("known|famous|famed|renowned|remembered|celebrated|noted|acclaimed");
  }

  private static boolean says(Sentence sentence, int mark) {
    return sentence.tokens().subList(Math.max(0, mark - 8), mark).stream()
        .anyMatch(token -> SAYING.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }

  private boolean isAwarding(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> words.isAward(token) || token.lemma().equalsIgnoreCase("win"));
  }

  private boolean creator(Sentence sentence, int mark) {
    return sentence.tokens().subList(0, mark).stream().anyMatch(words::isPerformer);
  }

  /** The last noun for a work before the marks, wherever it stands. */
  private Optional<String> noun(Sentence sentence, int mark) {
    return IntStream.iterate(mark - 1, token -> token >= 0, token -> token - 1)
        .filter(token -> words.isSurelyWork(sentence, token))
        .mapToObj(token -> words.kind(sentence, token))
        .findFirst();
  }
}
