package org.newsgraph.clean.date;

import java.util.Optional;
import org.newsgraph.text.NewsDate;

/**
 * When an article was published and last changed, as far as it says so.
 *
 * @param published when it was published
 * @param updated when it was last changed
 */
public record ArticleDates(Optional<NewsDate> published, Optional<NewsDate> updated) {

  /** Nothing is known. */
  public static final ArticleDates NONE = new ArticleDates(Optional.empty(), Optional.empty());

  /** These dates, with the other's where they have none. */
  public ArticleDates or(ArticleDates other) {
    return new ArticleDates(published.or(() -> other.published), updated.or(() -> other.updated));
  }
}
