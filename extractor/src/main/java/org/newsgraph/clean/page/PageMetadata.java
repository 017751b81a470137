package org.newsgraph.clean.page;

import java.util.List;
import java.util.Optional;

/**
 * What a page says about its article, as it stands there.
 *
 * @param title the headline
 * @param published when it was published, as written
 * @param updated when it was last changed, as written
 * @param authors who wrote it
 * @param publisher who published it
 * @param url its canonical address
 * @param language the language of its text, as a BCP 47 tag
 */
public record PageMetadata(
    Optional<String> title,
    Optional<String> published,
    Optional<String> updated,
    List<String> authors,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> language) {

  /** Copies the list. */
  public PageMetadata {
    authors = List.copyOf(authors);
  }

  /** These data, with the other's where they say nothing. */
  PageMetadata or(PageMetadata other) {
    return new PageMetadata(
        title.or(() -> other.title),
        published.or(() -> other.published),
        updated.or(() -> other.updated),
        authors.isEmpty() ? other.authors : authors,
        publisher.or(() -> other.publisher),
        url.or(() -> other.url),
        language.or(() -> other.language));
  }
}
