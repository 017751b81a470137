package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.read.Format;
import org.newsgraph.read.RawArticle;
import org.newsgraph.text.NewsDate;
import org.newsgraph.text.Span;

class HtmlCleanerTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>Mayor opens bridge | The Daily Gull</title>
      <link rel="canonical" href="https://gull.example/bridge">
      <meta property="og:site_name" content="The Daily Gull">
      <script type="application/ld+json">
      {"@graph": [{"@type": "WebSite", "name": "The Daily Gull"},
       {"@type": ["NewsArticle"], "headline": "Mayor opens bridge",
        "datePublished": "2014-11-03T09:12:00Z", "dateModified": "2014-11-17T11:40:00+01:00",
        "author": [{"@type": "Person", "name": "Jane Roe"}, {"name": "John Doe"}]}]}
      </script></head><body>
      <nav><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></nav>
      <article><h1>Mayor opens bridge</h1>
      <p>PORT DOLAN - Mayor Aoife Dolan &amp; her husband 😀 opened the new bridge across the harbour on
      Monday, and walked over it <b>with</b> the builders.</p>
      <figure><img src="a.jpg"><figcaption>The mayor on the bridge
      <span class="photo-credit">Ann Lee/AFP</span></figcaption></figure>
      <h2>A long wait</h2>
      <p>Dolan, who had waited for years, thanked everybody, and went home.<br>It rained.</p>
      <blockquote><p>It was worth the wait, and I would wait again.</p></blockquote>
      </article>
      <div class="related-links"><a href="/x">Ten other bridges</a></div>
      <footer>All rights reserved.</footer>
      </body></html>
      """;

  private static Article clean(String page) {
    return (Article) new Cleaner().clean(new RawArticle("a.html", "a.html", Format.HTML, page));
  }

  @Test
  void pageIsCutIntoTheBlocksOfItsArticle() {
    assertThat(
            clean(PAGE).blocks().stream()
                .map(block -> block.kind() + " " + block.text())
                .collect(Collectors.joining("\n")))
        .isEqualTo(
            """
            HEADLINE Mayor opens bridge
            DATELINE PORT DOLAN
            BODY Mayor Aoife Dolan & her husband 😀 opened the new bridge across the harbour on Monday, and walked over it with the builders.
            CAPTION The mayor on the bridge
            CREDIT Ann Lee/AFP
            SUBHEADING A long wait
            BODY Dolan, who had waited for years, thanked everybody, and went home.
            BODY It rained.
            QUOTE It was worth the wait, and I would wait again.\
            """);
  }

  @Test
  void pageSaysWhatItsArticleIs() {
    Article article = clean(PAGE);

    assertThat(article.title()).isEqualTo("Mayor opens bridge");
    assertThat(article.key()).isEqualTo("https://gull.example/bridge");
    assertThat(article.published()).contains(new NewsDate("2014-11-03T09:12:00Z"));
    assertThat(article.updated()).contains(new NewsDate("2014-11-17T11:40:00+01:00"));
    assertThat(article.authors()).containsExactly("Jane Roe", "John Doe");
    assertThat(article.publisher()).contains("The Daily Gull");
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void cleanedCharactersLeadBackIntoThePage() {
    Block body = clean(PAGE).blocks().get(2);
    int at = body.text().indexOf("Dolan & her");
    int with = body.text().indexOf("it with the");

    assertThat(body.alignment().toSource(new Span(at, at + 11)).of(PAGE))
        .isEqualTo("Dolan &amp; her");
    assertThat(body.alignment().toSource(new Span(with, with + 11)).of(PAGE))
        .isEqualTo("it <b>with</b> the");
  }
}
