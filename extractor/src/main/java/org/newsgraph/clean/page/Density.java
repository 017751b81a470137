package org.newsgraph.clean.page;

import org.jsoup.nodes.Element;

/** How much of an element is text, and how much of its text is links. */
final class Density {

  private Density() {}

  /** The number of characters that the element shows, runs of white space counted once. */
  static int length(Element element) {
    return element.text().length();
  }

  /** The share of the element's characters that are links; links within the page count less. */
  static double links(Element element) {
    int length = length(element);
    double links = 0;
    for (Element link : element.getElementsByTag("a")) {
      links += link.attr("href").startsWith("#") ? 0.3 * length(link) : length(link);
    }
    return length == 0 ? 0 : links / length;
  }

  /** How many commas the element shows: prose has them, menus have not. */
  static int commas(Element element) {
    return (int)
        element
            .text()
            .chars()
            .filter(each -> each == ',' || each == '、' || each == '，' || each == '،')
            .count();
  }
}
