package org.newsgraph.clean;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.problem.Problem;
import org.newsgraph.text.NewsDate;

/**
 * A news article, cut into blocks.
 *
 * @param source the input's path as the user gave it, {@code -} for standard input
 * @param key names the article in the store: its canonical URL, else its path below the input root
 * @param url its canonical URL
 * @param title its headline, empty where none was found
 * @param published when it was published
 * @param updated when it was last changed
 * @param authors who wrote it, by name
 * @param publisher who published it
 * @param language the language of its text, as a BCP 47 tag
 * @param blocks its text, in reading order
 * @param asides header lines that newsgraph has no use for, by their key
 * @param warnings what was odd but did not cost the article
 */
public record Article(
    String source,
    String key,
    Optional<String> url,
    String title,
    Optional<NewsDate> published,
    Optional<NewsDate> updated,
    List<String> authors,
    Optional<String> publisher,
    String language,
    List<Block> blocks,
    Map<String, String> asides,
    List<Problem> warnings)
    implements CleanOutcome {

  /** Copies the lists; an article has at least one block. */
  public Article {
    authors = List.copyOf(authors);
    blocks = List.copyOf(blocks);
    asides = Map.copyOf(asides);
    warnings = List.copyOf(warnings);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException(
          "An article needs at least one block, but %s has none".formatted(source));
    }
  }
}
