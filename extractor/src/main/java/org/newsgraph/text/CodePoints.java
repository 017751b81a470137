package org.newsgraph.text;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The way from UTF-16 offsets into a source to offsets in code points, as RDF and SPARQL count.
 *
 * @param supplementary the UTF-16 offsets of the source's characters that take two units each, such
 *     as emoji, in ascending order
 */
public record CodePoints(List<Integer> supplementary) {

  /** For a source in which every character takes one unit. */
  public static final CodePoints PLAIN = new CodePoints(List.of());

  /** Copies the list. */
  public CodePoints {
    supplementary = List.copyOf(supplementary);
  }

  /** For the given source. */
  public static CodePoints of(CharSequence source) {
    return new CodePoints(
        IntStream.range(0, source.length() - 1)
            .filter(i -> Character.isSurrogatePair(source.charAt(i), source.charAt(i + 1)))
            .boxed()
            .toList());
  }

  /** The number of code points before the given UTF-16 offset. */
  public int before(int offset) {
    int found = Collections.binarySearch(supplementary, offset);
    return offset - (found >= 0 ? found : -found - 1);
  }

  /** The span in code points of a span in UTF-16 units. */
  public Span of(Span span) {
    return new Span(before(span.start()), before(span.end()));
  }
}
