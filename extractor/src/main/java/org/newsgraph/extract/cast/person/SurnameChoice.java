package org.newsgraph.extract.cast.person;

import java.util.Comparator;
import java.util.List;
import org.newsgraph.extract.cast.Gender;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.cast.name.NameWords;
import org.newsgraph.extract.cast.name.PersonName;

/**
 * Chooses between several people who bear a single name: by the honorific's gender and title, then
 * by who was introduced and named last.
 */
final class SurnameChoice {

  private final ArticleWords words;
  private final NameWords lexicon;

  SurnameChoice(ArticleWords words, NameWords lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** The one of the circles, at least one, that the single name in the span means. */
  NameCircle choose(NameSpan span, PersonName name, List<NameCircle> circles) {
    return circles.stream()
        .max(
            Comparator.comparingInt((NameCircle circle) -> titleScore(span, circle))
                .thenComparingInt(circle -> circle.endsWith(name) ? 1 : 0)
                .thenComparing(circle -> lastBefore(span, circle), NameOrder.READING))
        .orElseThrow();
  }

  private int titleScore(NameSpan span, NameCircle circle) {
    String title = words.lower(span.sentence(), span.start() - 1);
    if (!lexicon.isHonorific(title)) {
      return 0;
    }
    boolean sameTitle =
        circle.spans().stream()
            .anyMatch(other -> words.lower(other.sentence(), other.start() - 1).equals(title));
    Gender told = lexicon.honorificGender(title);
    Gender born = lexicon.givenNameGender(capitalised(circle.names().get(0).first()));
    int gender = told == Gender.UNKNOWN || born == Gender.UNKNOWN ? 0 : told == born ? 2 : -4;
    return gender + (sameTitle ? 1 : 0);
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }

  /** The last mention before the span; for one who only comes later, a place before all others. */
  private static NameSpan lastBefore(NameSpan span, NameCircle circle) {
    return circle.spans().stream()
        .filter(other -> NameOrder.READING.compare(other, span) < 0)
        .max(NameOrder.READING)
        .orElseGet(() -> new NameSpan(-1, 0, 1, span.tag()));
  }
}
