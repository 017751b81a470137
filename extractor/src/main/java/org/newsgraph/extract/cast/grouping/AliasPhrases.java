package org.newsgraph.extract.cast.grouping;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.cast.name.PersonName;

/** Joins a person's other name to him or her: "raps as", "born", "under the name of". */
public final class AliasPhrases {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "him");
  private static final int WINDOW = 5;
  private static final Pattern PHRASE =
      Pattern.compile(
          ".*\\b(?:(?:raps?|rapped|performs?|performed|performing|records?|recorded|recording"
              + "|writes?|wrote|writing|publish(?:es|ed)?|known|billed|wrestles?|wrestled|blogs?"
              + "|tweets?) (?:\\w+ )?as|goes by|went by|going by|goes by the name(?: of)?"
              + "|(?:in|under|by) the (?:\\w+ )?(?:name|alias|pseudonym|moniker)(?: of)?"
              + "|(?:stage|pen|real|birth|full|maiden) name(?: is| was| of)?|alias(?: of)?"
              + "|pseudonym|a\\.?k\\.?a\\.?|born|née|né|nicknamed|calls (?:him|her)self"
              + "|called (?:him|her)self|alter ego)(?: (?:insult|rapper|singer|comedian|character))*[ ,(\"“'‘`]*$");

  private final ArticleWords words;

  /** Reads the article's words. */
  public AliasPhrases(ArticleWords words) {
    this.words = words;
  }

  /** Moves the names behind such phrases to the circle of the person named before the phrase. */
  public void join(List<NameCircle> circles) {
    for (NameCircle circle : List.copyOf(circles)) {
      Optional<NameCircle> bearer =
          circle.spans().stream()
              .filter(this::followsPhrase)
              .flatMap(span -> bearer(span, circle, circles).stream())
              .findFirst();
      bearer.ifPresent(
          home -> {
            circle.spans().forEach(span -> home.add(PersonName.of(words.text(span)), span));
            home.sort();
            circles.remove(circle);
          });
    }
  }

  private boolean followsPhrase(NameSpan span) {
    StringBuilder before = new StringBuilder();
    for (int token = Math.max(0, span.start() - WINDOW); token < span.start(); token++) {
      before.append(words.lower(span.sentence(), token)).append(' ');
    }
    return PHRASE.matcher(before.toString().strip() + " ").matches()
        || PHRASE.matcher(before.toString().strip()).matches();
  }

  /**
   * The person named last before the phrase; whom the article names most where the phrase opens the
   * sentence; or the one named first in the sentence before, for "he".
   */
  private Optional<NameCircle> bearer(NameSpan span, NameCircle own, List<NameCircle> circles) {
    List<NameCircle> others = circles.stream().filter(circle -> circle != own).toList();
    Optional<NameCircle> near =
        others.stream()
            .filter(circle -> lastBefore(span, circle) >= 0)
            .max(Comparator.comparingInt(circle -> lastBefore(span, circle)));
    if (near.isEmpty() && opens(span)) {
      return others.stream().max(Comparator.comparingInt(circle -> circle.spans().size()));
    }
    return near.isPresent() || !followsPronoun(span)
        ? near
        : others.stream()
            .filter(circle -> firstIn(span.sentence() - 1, circle) < Integer.MAX_VALUE)
            .min(Comparator.comparingInt(circle -> firstIn(span.sentence() - 1, circle)));
  }

  /** "Nicknamed A, he ...": one word of naming in front of the name. */
  private static boolean opens(NameSpan span) {
    return span.start() == 1;
  }

  private boolean followsPronoun(NameSpan span) {
    return IntStream.range(0, span.start())
        .anyMatch(token -> PRONOUNS.contains(words.lower(span.sentence(), token)));
  }

  private static int firstIn(int sentence, NameCircle circle) {
    return circle.spans().stream()
        .filter(span -> span.sentence() == sentence)
        .mapToInt(NameSpan::start)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static int lastBefore(NameSpan span, NameCircle circle) {
    return circle.spans().stream()
        .filter(other -> other.sentence() == span.sentence() && other.end() <= span.start())
        .mapToInt(NameSpan::start)
        .max()
        .orElse(-1);
  }
}
