package org.newsgraph.clean.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemCode;

/** Tells texts that newsgraph cannot read: no sentences, no prose, or not English. */
public final class ProseCheck {

  private static final int SHORTEST_SENTENCE_WORDS = 3;

  /** Languages without spaces between words, and data, must not pass as having no sentence. */
  private static final int LONG_WORD = 60;

  /** Ten times the longest sentences of laws and treaties; the annotator would take minutes. */
  private static final int LONGEST_SENTENCE = 10_000;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’)\\]]?\\s");

  private final LanguageGuess language = new LanguageGuess();

  /**
   * What keeps a text from being read; empty where nothing does.
   *
   * @param source the input's path, for the message
   * @param paragraphs the paragraphs of the text, without headlines, credits and the like
   */
  public Optional<Problem> fault(String source, List<String> paragraphs) {
    List<String> prose = paragraphs.stream().filter(ProseCheck::mayHoldSentence).toList();
    if (prose.isEmpty()) {
      return fault(
          ProblemCode.CLEAN_NO_SENTENCES,
          "%s holds no sentence; expected the text of a news article.".formatted(source));
    } else if (prose.stream().anyMatch(ProseCheck::isEndless)) {
      return fault(
          ProblemCode.CLEAN_LONG_LINE,
          "%s has a line of more than %d characters without the end of a sentence; expected prose. Is it data?"
              .formatted(source, LONGEST_SENTENCE));
    }
    return language
        .otherLanguage(prose)
        .flatMap(
            other ->
                fault(
                    ProblemCode.CLEAN_LANGUAGE,
                    "%s is not in English but in another language (%s); newsgraph reads English only."
                        .formatted(source, other)));
  }

  private static Optional<Problem> fault(ProblemCode code, String message) {
    return Optional.of(new Problem(code, message));
  }

  private static boolean mayHoldSentence(String paragraph) {
    return paragraph.length() > LONG_WORD
        || paragraph.split("\\s+").length >= SHORTEST_SENTENCE_WORDS;
  }

  private static boolean isEndless(String text) {
    int from = 0;
    Matcher end = SENTENCE_END.matcher(text);
    while (text.length() - from > LONGEST_SENTENCE && end.find()) {
      if (end.end() - from > LONGEST_SENTENCE) {
        return true;
      }
      from = end.end();
    }
    return text.length() - from > LONGEST_SENTENCE;
  }
}
