package org.newsgraph.finding;

import java.util.List;
import java.util.Optional;
import org.newsgraph.text.CodePoints;
import org.newsgraph.text.NewsDate;

/**
 * What is known of an article as a whole.
 *
 * @param source the input's path as the user gave it
 * @param key names the article in the store: its canonical URL, else its path below the input root
 * @param url its canonical URL
 * @param title its headline, empty where none was found
 * @param published when it was published
 * @param updated when it was last changed
 * @param authors who wrote it, by name
 * @param publisher who published it
 * @param language the language of its text, as a BCP 47 tag
 * @param codePoints the way from the findings' offsets to code points; {@link CodePoints#PLAIN}
 *     until the source is known
 */
public record ArticleDescription(
    String source,
    String key,
    Optional<String> url,
    String title,
    Optional<NewsDate> published,
    Optional<NewsDate> updated,
    List<String> authors,
    Optional<String> publisher,
    String language,
    CodePoints codePoints) {

  /** Copies the list. */
  public ArticleDescription {
    authors = List.copyOf(authors);
  }

  /** The same description, for an article that was read from the given source. */
  public ArticleDescription readFrom(CharSequence sourceText) {
    return new ArticleDescription(
        source,
        key,
        url,
        title,
        published,
        updated,
        authors,
        publisher,
        language,
        CodePoints.of(sourceText));
  }
}
