package org.newsgraph.clean.page;

import java.util.List;
import org.jsoup.nodes.Element;

/** Takes lists of links, boxes and the like out of the element that holds the article. */
final class SideMatter {

  private static final int MANY_COMMAS = 10;
  private static final int SHORT = 25;
  private static final int GOOD_WEIGHT = 25;

  /** Removes side matter from the content, inner parts first. */
  void remove(Element content) {
    List<Element> parts =
        content.select("table, ul, ol, dl, div, section, fieldset, header").stream()
            .filter(part -> part != content)
            .toList();
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (isSideMatter(parts.get(i))) {
        parts.get(i).remove();
      }
    }
    content.select("h2, h3, h4, h5, h6").stream()
        .filter(heading -> Hints.weight(heading) < 0)
        .toList()
        .forEach(Element::remove);
  }

  private static boolean isSideMatter(Element part) {
    if (isDataTable(part) || part.parents().is("table, figure")) {
      return false;
    }
    int weight = Hints.weight(part);
    return weight < 0 || (Density.commas(part) < MANY_COMMAS && isThin(part, weight));
  }

  private static boolean isThin(Element part, int weight) {
    boolean list = part.is("ul, ol") || listShare(part) > 0.9;
    int paragraphs = part.select("p").size();
    int pictures = part.select("img").size();
    int items = part.select("li").size() - 100;
    double links = Density.links(part);
    double headings = share(part, "h1, h2, h3, h4, h5, h6");
    return (!list && items > paragraphs)
        || (!list && headings < 0.9 && Density.length(part) < SHORT && pictures != 1)
        || (!list && weight < GOOD_WEIGHT && links > 0.2)
        || (weight >= GOOD_WEIGHT && links > 0.5)
        || (list && links > 0.5);
  }

  private static double listShare(Element part) {
    return share(part, "ul, ol");
  }

  private static double share(Element part, String of) {
    int length = Density.length(part);
    int held =
        part.select(of).stream().filter(each -> each != part).mapToInt(Density::length).sum();
    return length == 0 ? 0 : (double) held / length;
  }

  private static boolean isDataTable(Element part) {
    return part.is("table")
        && (part.selectFirst("caption, thead, th") != null || part.select("tr").size() > 10);
  }
}
