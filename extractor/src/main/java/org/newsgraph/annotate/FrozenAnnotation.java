package org.newsgraph.annotate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.UncheckedIOException;

/**
 * Writes an annotated article as JSON and reads it back, so that extraction can be run and tested
 * without models.
 */
public final class FrozenAnnotation {

  private final ObjectMapper json = new ObjectMapper().registerModule(new Jdk8Module());

  /** The article as JSON, on one line. */
  public String freeze(AnnotatedArticle article) {
    try {
      return json.writeValueAsString(article);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("An annotated article could not be written as JSON", e);
    }
  }

  /**
   * The article that was frozen.
   *
   * @throws UncheckedIOException if the text is not what {@link #freeze} wrote
   */
  public AnnotatedArticle thaw(String frozen) {
    try {
      return json.readValue(frozen, AnnotatedArticle.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(
          "This is no frozen annotation of this version of newsgraph", e);
    }
  }
}
