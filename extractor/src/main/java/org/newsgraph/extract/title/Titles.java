package org.newsgraph.extract.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;

/** The titles found so far; none overlaps another, the one found first stays. */
final class Titles {

  private final List<Title> found = new ArrayList<>();

  /**
   * Takes the title up, unless it overlaps one that is there; one with a type stands in for the
   * same without.
   */
  void add(Title title) {
    found.replaceAll(other -> other.type().isEmpty() && same(title, other) ? title : other);
    if (found.stream().noneMatch(other -> overlap(title, other))) {
      found.add(title);
    }
  }

  private static boolean same(Title a, Title b) {
    return a.sentence() == b.sentence() && a.start() == b.start() && a.end() == b.end();
  }

  private static boolean overlap(Title a, Title b) {
    return a.sentence() == b.sentence() && a.start() < b.end() && b.start() < a.end();
  }

  /** All titles, in reading order. */
  List<Title> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingInt(Title::sentence).thenComparingInt(Title::start))
        .toList();
  }

  /** The tokens as they stand in the article. */
  static String text(Sentence sentence, int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = start; i < end; i++) {
      Token token = sentence.token(i);
      boolean apart = i > start && token.span().start() > sentence.token(i - 1).span().end();
      text.append(apart ? " " : "").append(token.text());
    }
    return text.toString();
  }
}
