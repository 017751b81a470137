package org.newsgraph.finding;

import java.util.List;
import java.util.Optional;
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
    String language) {

  /** Copies the list. */
  public ArticleDescription {
    authors = List.copyOf(authors);
  }
}
