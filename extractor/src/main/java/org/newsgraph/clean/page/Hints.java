package org.newsgraph.clean.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the class, id and role of an element hint at; pages name their parts by habit. */
final class Hints {

  private static final Pattern ASIDE =
      Pattern.compile(
          "-ad-|^ad-|\\bads?\\b|advert|agegate|banner|breadcrumb|combx|comment|community|consent|cookie|cover-wrap"
              + "|disqus|extra|footer|gdpr|header|legends|login|masthead|menu|modal|navbar|navigation|newsletter"
              + "|pager|pagination|popup|promo|recirc|recommend|related|remark|replies|rss|share|sharing|shoutbox"
              + "|sidebar|skyscraper|social|sponsor|subscri|supplemental|taboola|outbrain|toolbar|widget|yom-remote");
  private static final Pattern ARTICLE =
      Pattern.compile("and|article|body|column|content|main|mathjax|shadow|story|post|entry");
  private static final Pattern GOOD =
      Pattern.compile("article|body|content|entry|hentry|h-entry|main|page|post|text|blog|story");
  private static final Pattern BAD =
      Pattern.compile(
          "-ad-|hidden|^hid$| hid$| hid |^hid"
              + " |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta"
              + "|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:^|[\\s_-])(?:(?:photo|image|img|picture|media|caption)?[_-]{0,2}(?:credits?|copyright|photographer))(?:$|[\\s_-])");
  private static final int LONGEST_CREDIT = 150;
  private static final int WEIGHT = 25;

  private Hints() {}

  /** Whether the element is unlikely to hold a part of the article. */
  static boolean isAside(Element element) {
    String names = names(element);
    String role = element.attr("role").toLowerCase(Locale.ROOT);
    return switch (role) {
      case "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog" ->
          true;
      default -> ASIDE.matcher(names).find() && !ARTICLE.matcher(names).find();
    };
  }

  /** How the names of the element weigh for it, or against it where negative. */
  static int weight(Element element) {
    return weight(element.className()) + weight(element.id());
  }

  private static int weight(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    if (small.isEmpty()) {
      return 0;
    }
    return (GOOD.matcher(small).find() ? WEIGHT : 0) - (BAD.matcher(small).find() ? WEIGHT : 0);
  }

  /** Whether the element says who made a picture. */
  static boolean isCredit(Element element) {
    boolean named =
        element.attr("itemprop").matches("copyrightHolder|creditText")
            || CREDIT.matcher(element.className().toLowerCase(Locale.ROOT)).find();
    return named && element.text().length() <= LONGEST_CREDIT;
  }

  private static String names(Element element) {
    return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
  }

  /** Whether the page does not show the element. */
  static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || (element.attr("aria-hidden").equals("true")
            && !element.className().contains("fallback-image"));
  }
}
