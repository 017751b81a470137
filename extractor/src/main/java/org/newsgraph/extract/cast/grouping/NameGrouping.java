package org.newsgraph.extract.cast.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameOrder;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.cast.name.NameWords;
import org.newsgraph.extract.cast.name.PersonName;

/**
 * Groups names by the person they mean: full names first, longest before shorter ones, then single
 * names, each to the person whose full name holds it.
 */
public final class NameGrouping {

  private final ArticleWords words;
  private final SamePerson same;
  private final SurnameChoice choice;

  /** Groups names of the article's words. */
  public NameGrouping(ArticleWords words, NameWords lexicon) {
    this.words = words;
    this.same = new SamePerson(lexicon);
    this.choice = new SurnameChoice(words, lexicon);
  }

  /** The circles of names, one a person, in order of their first name in the text. */
  public List<NameCircle> group(List<NameSpan> spans) {
    Map<PersonName, List<NameSpan>> byName = new LinkedHashMap<>();
    spans.forEach(
        span ->
            byName
                .computeIfAbsent(PersonName.of(words.text(span)), key -> new ArrayList<>())
                .add(span));
    List<NameCircle> circles = new ArrayList<>();
    byName.keySet().stream()
        .filter(PersonName::isFull)
        .sorted(Comparator.comparingInt((PersonName name) -> -name.words().size()))
        .forEach(name -> place(name, byName.getOrDefault(name, List.of()), circles));
    spans.stream()
        .filter(span -> !PersonName.of(words.text(span)).isFull())
        .forEach(span -> placeSingle(span, circles));
    circles.forEach(NameCircle::sort);
    circles.sort(Comparator.comparing(NameCircle::firstSpan, NameOrder.READING));
    return circles;
  }

  private void place(PersonName name, List<NameSpan> spans, List<NameCircle> circles) {
    Optional<NameCircle> home =
        circles.stream().filter(circle -> isHome(circle, name, spans.get(0))).findFirst();
    NameCircle circle = home.orElseGet(() -> open(circles));
    spans.forEach(span -> circle.add(name, span));
  }

  private boolean isHome(NameCircle circle, PersonName name, NameSpan first) {
    return circle.fullNames().stream()
        .anyMatch(
            full ->
                same.isSame(full, name)
                    && !same.isCutShort(full, name, isBefore(first, circle.firstSpanOf(full))));
  }

  private static boolean isBefore(NameSpan one, NameSpan other) {
    return NameOrder.READING.compare(one, other) < 0;
  }

  private void placeSingle(NameSpan span, List<NameCircle> circles) {
    PersonName name = PersonName.of(words.text(span));
    List<NameCircle> homes = circles.stream().filter(circle -> circle.holds(name)).toList();
    if (homes.isEmpty()) {
      homes = circles.stream().filter(circle -> circle.almostHolds(name)).toList();
    }
    NameCircle circle = homes.isEmpty() ? open(circles) : choice.choose(span, name, homes);
    circle.add(name, span);
  }

  private static NameCircle open(List<NameCircle> circles) {
    NameCircle circle = new NameCircle();
    circles.add(circle);
    return circle;
  }
}
