package org.newsgraph.clean.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what is no part of any article: programs, menus, forms, what is hidden. */
final class PageTrimmer {

  private static final String NEVER =
      "script, style, noscript, template, nav, footer, aside, form, button, select, input,"
          + " textarea, svg, math, iframe, object, embed, canvas, audio, video, dialog, head";
  private static final Set<String> ALWAYS_KEPT = Set.of("body", "article", "main", "html", "a");
  private static final String IN_TABLE_OR_CODE = "table, code, figure";

  /** Trims the page; a strict trimming also takes out what is named like an aside. */
  void trim(Document page, boolean strict) {
    page.select(NEVER).remove();
    remove(page, strict);
  }

  private static void remove(Document page, boolean strict) {
    for (Element element : List.copyOf(page.body().getAllElements())) {
      if (Hints.isHidden(element) || (strict && isAside(element))) {
        element.remove();
      }
    }
  }

  private static boolean isAside(Element element) {
    return !ALWAYS_KEPT.contains(element.normalName())
        && Hints.isAside(element)
        && element.closest(IN_TABLE_OR_CODE) == null;
  }
}
