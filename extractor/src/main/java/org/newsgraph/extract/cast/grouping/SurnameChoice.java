package org.newsgraph.extract.cast.grouping;

import java.util.Comparator;
import java.util.List;
import org.newsgraph.extract.cast.Gender;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameOrder;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.cast.name.NameWords;
import org.newsgraph.extract.cast.name.PersonName;

/**
 * Chooses between several people who bear a single name: by the honorific's gender and title, by
 * whom the bare name meant before, by who has the stage.
 */
final class SurnameChoice {

  private static final int NEAR = 1;

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
                .thenComparingInt(circle -> focus(span, name, circle))
                .thenComparing(circle -> circle.spans().get(0), NameOrder.READING.reversed()))
        .orElseThrow();
  }

  /**
   * Title and gender of the honorific before the bare name, against what is known of the person.
   */
  private int titleScore(NameSpan span, NameCircle circle) {
    String title = words.lower(span.sentence(), span.start() - 1);
    if (!lexicon.isHonorific(title)) {
      return 0;
    }
    boolean sameTitle =
        circle.spans().stream()
            .anyMatch(other -> words.lower(other.sentence(), other.start() - 1).equals(title));
    Gender told = lexicon.honorificGender(title);
    Gender born = lexicon.givenNameGender(lexicon.capitalised(circle.names().get(0).first()));
    int gender = told == Gender.UNKNOWN || born == Gender.UNKNOWN ? 0 : told == born ? 2 : -4;
    return gender + (sameTitle ? 1 : 0);
  }

  /**
   * One who was just named as nobody's kin is in focus; so is one whom the bare name meant before.
   * Else the number of times the person has been named.
   */
  private int focus(NameSpan span, PersonName name, NameCircle circle) {
    List<NameSpan> before =
        circle.spans().stream()
            .filter(other -> NameOrder.READING.compare(other, span) < 0)
            .toList();
    boolean near =
        before.stream()
            .anyMatch(other -> span.sentence() - other.sentence() <= NEAR && !isKin(other));
    long bare = before.stream().filter(other -> isBare(other, name)).count();
    return (near ? 3 : 0) + (int) Math.min(2 * bare, 4) + Math.min(before.size(), 2);
  }

  private boolean isBare(NameSpan span, PersonName name) {
    return PersonName.of(words.text(span)).equals(name);
  }

  /** "his son Hunter Biden", "her father, Mohamed": named beside somebody more important. */
  private boolean isKin(NameSpan span) {
    int noun = words.at(span.sentence(), span.start() - 1).equals(",") ? 2 : 1;
    String before = words.tag(span.sentence(), span.start() - noun - 1);
    return words.tag(span.sentence(), span.start() - noun).startsWith("NN")
        && (before.equals("PRP$") || before.equals("POS"));
  }
}
