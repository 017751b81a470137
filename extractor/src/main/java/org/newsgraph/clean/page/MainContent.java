package org.newsgraph.clean.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the elements of a page that hold its article, by the density of text: every paragraph gives
 * points for its length and its commas to the elements around it, the nearer the more; links and
 * names of side matter cost points. The element with most points holds the article, and its
 * neighbours that look alike belong to it. (The idea is that of the reader modes of browsers.)
 */
final class MainContent {

  private static final String PARAGRAPHS =
      "p, pre, td, blockquote, li, h2, h3, h4, h5, h6, section, div";
  private static final Set<String> CONTAINERS = Set.of("div", "section");
  private static final Set<String> PAGE = Set.of("body", "html");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "ul",
          "ol",
          "table",
          "blockquote",
          "pre",
          "dl",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "figure");
  private static final String ARTICLE_BODY =
      "[itemprop~=articleBody], [property=articleBody], [property=schema:articleBody]";
  private static final int SHORTEST = 25;
  private static final int LEVELS = 4;
  private static final double ALIKE = 0.2;
  private static final int LONG_PARAGRAPH = 80;
  private static final double MOST_SHARED = 0.75;
  private static final int MOST_RIVALS = 30;

  private final IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();

  /** The elements of the page that hold its article, in order; empty where none does. */
  List<Element> find(Document page) {
    scores.clear();
    page.body().select(PARAGRAPHS).forEach(this::score);
    Optional<Element> marked = markedBody(page);
    return marked.map(List::of).orElseGet(() -> best().map(this::withNeighbours).orElse(List.of()));
  }

  /** What the page itself marks as the body of its article, if it is one element of some length. */
  private Optional<Element> markedBody(Document page) {
    List<Element> marked = page.select(ARTICLE_BODY);
    return marked.size() == 1 && Density.length(marked.get(0)) > 20 * SHORTEST
        ? Optional.of(marked.get(0))
        : Optional.empty();
  }

  private void score(Element paragraph) {
    boolean container = CONTAINERS.contains(paragraph.normalName()) && holdsBlock(paragraph);
    int length = container ? 0 : Density.length(paragraph);
    if (length < SHORTEST) {
      return;
    }
    double points = 1 + 1.0 + Density.commas(paragraph) + Math.min(3, length / 100);
    Element around = paragraph.parent();
    for (int level = 0;
        level < LEVELS && around != null && !around.normalName().equals("html");
        level++) {
      double divider = level == 0 ? 1 : level == 1 ? 2 : level * 3;
      scores.putIfAbsent(around, initial(around));
      scores.merge(around, points / divider, Double::sum);
      around = around.parent();
    }
  }

  private static boolean holdsBlock(Element element) {
    return element.stream().skip(1).anyMatch(inner -> BLOCKS.contains(inner.normalName()));
  }

  private static double initial(Element element) {
    int byTag =
        switch (element.normalName()) {
          case "article", "main" -> 8;
          case "div", "section" -> 5;
          case "pre", "td", "blockquote" -> 3;
          case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
          case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
          default -> 0;
        };
    return byTag + Hints.weight(element);
  }

  private double score(Element element, double orElse) {
    return scores.containsKey(element)
        ? scores.getOrDefault(element, orElse) * (1 - Density.links(element))
        : orElse;
  }

  private Optional<Element> best() {
    Optional<Element> best = Optional.empty();
    double most = 0;
    for (Element element : scores.keySet()) {
      double points = score(element, 0);
      if (points > most
          || (points == most && best.filter(other -> precedes(element, other)).isPresent())) {
        most = points;
        best = Optional.of(element);
      }
    }
    return best.map(this::widened);
  }

  /** Keeps the outcome the same on every run: a map by identity has no order. */
  private static boolean precedes(Element element, Element other) {
    return element.sourceRange().start().pos() < other.sourceRange().start().pos();
  }

  /** Goes up while the element around has nearly as many points, or nothing but the element. */
  private Element widened(Element best) {
    Element wide = best;
    double last = score(best, 0);
    Element around = best.parent();
    while (around != null && !PAGE.contains(around.normalName())) {
      double points = score(around, 0);
      if (points > last || around.childrenSize() == 1) {
        wide = around;
      } else if (points < last / 3) {
        break;
      }
      last = points > 0 ? points : last;
      around = around.parent();
    }
    return sharedParent(wide);
  }

  /** Where several good candidates lie in one element, the article is cut over them. */
  private Element sharedParent(Element best) {
    double most = score(best, 0);
    List<Element> rivals =
        scores.keySet().stream()
            .filter(other -> other != best && score(other, 0) >= MOST_SHARED * most)
            .sorted(Comparator.comparingInt(other -> other.sourceRange().startPos()))
            .limit(MOST_RIVALS)
            .filter(other -> !other.parents().contains(best) && !best.parents().contains(other))
            .toList();
    Element around = best.parent();
    while (rivals.size() >= 2 && around != null && !PAGE.contains(around.normalName())) {
      Element candidate = around;
      long held = rivals.stream().filter(rival -> rival.parents().contains(candidate)).count();
      if (held >= 2) {
        return candidate;
      }
      around = around.parent();
    }
    return best;
  }

  private List<Element> withNeighbours(Element best) {
    Element parent = best.parent();
    if (parent == null || PAGE.contains(best.normalName())) {
      return List.of(best);
    }
    double most = score(best, 0);
    double threshold = Math.max(10, ALIKE * most);
    List<Element> content = new ArrayList<>();
    for (Element sibling : parent.children()) {
      boolean sameClass =
          !best.className().isEmpty() && best.className().equals(sibling.className());
      double points = score(sibling, 0) + (sameClass ? ALIKE * most : 0);
      if (sibling == best
          || (scores.containsKey(sibling) && points >= threshold)
          || isProse(sibling)) {
        content.add(sibling);
      }
    }
    return content;
  }

  private static boolean isProse(Element element) {
    if (!element.normalName().equals("p")) {
      return false;
    }
    int length = Density.length(element);
    double links = Density.links(element);
    return length > LONG_PARAGRAPH
        ? links < 0.25
        : length > 0 && links == 0 && element.text().matches(".*\\.( .*|$)");
  }
}
