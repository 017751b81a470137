package org.newsgraph.extract.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;

/**
 * Finds the time expressions of a sentence by the patterns of {@link TimePatterns}, read over its
 * tokens joined by single spaces.
 */
public final class TimeExpressionFinder {

  private static final Set<String> BOUNDS =
      Set.of("since", "until", "till", "by", "before", "after", "from", "through", "between");

  private static final Comparator<TimeExpression> LEFTMOST_LONGEST =
      Comparator.comparingInt(TimeExpression::start)
          .thenComparing(Comparator.comparingInt(TimeExpression::end).reversed());

  private final List<TimePatterns.TimePattern> patterns = new TimePatterns().all();

  /** The time expressions of the sentence, left to right; none overlaps another. */
  public List<TimeExpression> find(Sentence sentence) {
    Joined joined = new Joined(sentence);
    List<TimeExpression> found = new ArrayList<>();
    for (TimePatterns.TimePattern pattern : patterns) {
      Matcher matcher = pattern.regex().matcher(joined.text);
      while (matcher.find()) {
        read(sentence, joined, pattern, matcher.toMatchResult()).ifPresent(found::add);
      }
    }
    found.sort(LEFTMOST_LONGEST);
    List<TimeExpression> apart = new ArrayList<>();
    for (TimeExpression expression : found) {
      if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= expression.start()) {
        apart.add(expression);
      }
    }
    return apart;
  }

  private static Optional<TimeExpression> read(
      Sentence sentence, Joined joined, TimePatterns.TimePattern pattern, MatchResult match) {
    // A group of the pattern keeps context, such as a preposition, out of the expression.
    int from = match.start(1) >= 0 ? match.start(1) : match.start();
    int to = match.start(1) >= 0 ? match.end(1) : match.end();
    int start = joined.token(from);
    int end = joined.token(to - 1) + 1;
    if (sentence.token(end - 1).name() == NameTag.PERSON) {
      return Optional.empty();
    }
    return pattern
        .meaning()
        .apply(match)
        .map(
            meaning ->
                new TimeExpression(start, end, isBound(sentence, start), meaning, pattern.name()));
  }

  private static boolean isBound(Sentence sentence, int start) {
    return start > 0 && BOUNDS.contains(sentence.token(start - 1).lemma());
  }

  /** A sentence's tokens joined by spaces, with the way back to the tokens. */
  private static final class Joined {

    private final String text;
    private final int[] tokens;

    private Joined(Sentence sentence) {
      StringBuilder builder = new StringBuilder();
      List<Integer> index = new ArrayList<>();
      int number = 0;
      for (Token token : sentence.tokens()) {
        builder.append(token.text()).append(' ');
        while (index.size() < builder.length()) {
          index.add(number);
        }
        number++;
      }
      this.text = builder.toString();
      this.tokens = index.stream().mapToInt(Integer::intValue).toArray();
    }

    private int token(int character) {
      return tokens[character];
    }
  }
}
