package org.newsgraph.clean.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads what a page says about its article. The sources in order of trust: JSON-LD, the meta
 * elements of Open Graph and its kin, microdata and the elements that show it.
 */
final class MetadataReader {

  private static final Pattern SITE_SUFFIX =
      Pattern.compile("\\s+[|\\u2013\\u2014\\u00BB/-]\\s+[^|\\u2013\\u2014\\u00BB/]{1,60}$");
  private static final int SHORTEST_TITLE_WORDS = 3;

  private final LinkedData linkedData = new LinkedData();

  /** What the page says. */
  PageMetadata read(Document page) {
    PageMetadata rest = meta(page).or(shown(page));
    return linkedData.read(page).map(data -> data.or(rest)).orElse(rest);
  }

  private static PageMetadata meta(Document page) {
    return new PageMetadata(
        meta(page, "og:title", "twitter:title", "dc.title", "parsely-title", "title"),
        meta(
            page,
            "article:published_time",
            "og:article:published_time",
            "article:published",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "parsely-pub-date",
            "sailthru.date",
            "originalpublicationdate"),
        meta(
            page,
            "article:modified_time",
            "article:updated_time",
            "og:updated_time",
            "article:modified",
            "datemodified",
            "lastmod",
            "last-modified",
            "dcterms.modified"),
        meta(page, "author", "article:author", "dc.creator", "parsely-author", "byl")
            .filter(name -> !name.startsWith("http"))
            .map(name -> name.replaceFirst("^(?i:by)\\s+", ""))
            .map(List::of)
            .orElse(List.of()),
        meta(page, "og:site_name", "application-name", "dc.publisher"),
        address(page),
        Optional.empty());
  }

  private static Optional<String> meta(Document page, String... names) {
    return List.of(names).stream()
        .flatMap(
            name ->
                page.select("meta").stream()
                    .filter(meta -> isNamed(meta, name))
                    .map(meta -> meta.attr("content").strip()))
        .filter(content -> !content.isEmpty())
        .findFirst();
  }

  private static boolean isNamed(Element meta, String name) {
    return meta.attr("property").strip().equalsIgnoreCase(name)
        || meta.attr("name").strip().equalsIgnoreCase(name);
  }

  private static Optional<String> address(Document page) {
    return Optional.ofNullable(page.selectFirst("link[rel~=(?i)^canonical$][href]"))
        .map(link -> link.attr("href").strip())
        .filter(href -> href.startsWith("http"))
        .or(() -> meta(page, "og:url").filter(href -> href.startsWith("http")));
  }

  private static PageMetadata shown(Document page) {
    return new PageMetadata(
        title(page),
        time(
            page,
            "[itemprop=datePublished], time[pubdate], .published[datetime], article time[datetime],"
                + " time[datetime]"),
        time(page, "[itemprop=dateModified], .updated[datetime]"),
        Optional.ofNullable(
                page.selectFirst(
                    "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]"))
            .map(Element::text)
            .filter(name -> !name.isBlank() && name.length() < 100)
            .map(name -> name.replaceFirst("^(?i:by)\\s+", ""))
            .map(List::of)
            .orElse(List.of()),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(page.selectFirst("html[lang]"))
            .map(html -> html.attr("lang"))
            .filter(tag -> !tag.isBlank()));
  }

  private static Optional<String> time(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(
            element ->
                element.hasAttr("datetime")
                    ? element.attr("datetime")
                    : element.hasAttr("content") ? element.attr("content") : element.text())
        .filter(time -> !time.isBlank());
  }

  /** The title of the window, without the name of the site behind it. */
  private static Optional<String> title(Document page) {
    String title = page.title();
    String cut = SITE_SUFFIX.matcher(title).replaceFirst("");
    boolean enough = cut.split("\\s+").length >= SHORTEST_TITLE_WORDS;
    return Optional.of(enough ? cut : title).filter(text -> !text.isBlank());
  }
}
