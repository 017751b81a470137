package org.newsgraph.clean.header;

import java.util.List;
import java.util.Optional;

/**
 * The header of a text, with no fields where the text has none.
 *
 * @param fields its lines in order
 * @param oddLines lines within it that are not of the form {@code Key: value}
 * @param end the offset in the source where the text begins
 */
public record Header(List<HeaderField> fields, List<String> oddLines, int end) {

  /** Copies the lists. */
  public Header {
    fields = List.copyOf(fields);
    oddLines = List.copyOf(oddLines);
  }

  /** The lines of a key, in order; upper and lower case are the same. */
  public List<HeaderField> all(String key) {
    return fields.stream().filter(field -> field.key().equalsIgnoreCase(key)).toList();
  }

  /** The first line of a key that has a value. */
  public Optional<HeaderField> first(String key) {
    return all(key).stream().filter(field -> !field.value().isEmpty()).findFirst();
  }
}
