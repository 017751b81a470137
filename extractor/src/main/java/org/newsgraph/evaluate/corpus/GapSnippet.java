package org.newsgraph.evaluate.corpus;

import java.util.List;
import org.newsgraph.text.Span;

/**
 * A row of the corpus: a text, one pronoun of it, and whether it means A, B or neither.
 *
 * @param text the text as an article
 * @param pronoun the pronoun
 * @param pronounAt where it stands in the article
 * @param names A and B
 */
record GapSnippet(CorpusText text, String pronoun, Span pronounAt, List<Name> names) {

  /**
   * A name that the pronoun may mean.
   *
   * @param name the name
   * @param at where it stands in the article
   * @param meant whether the pronoun means its bearer
   */
  record Name(String name, Span at, boolean meant) {}

  /** The row, whose fields are separated by tabs and whose offsets count code points. */
  static GapSnippet of(String row) {
    List<String> fields = List.of(row.split("\t"));
    String plain = fields.get(1);
    CorpusText text = CorpusText.of(fields.get(0), "Snippet", "2018-10-11", plain);
    return new GapSnippet(
        text,
        fields.get(2),
        at(text, plain, fields.get(2), fields.get(3)),
        List.of(name(text, plain, fields.subList(4, 7)), name(text, plain, fields.subList(7, 10))));
  }

  private static Name name(CorpusText text, String plain, List<String> fields) {
    return new Name(
        fields.get(0),
        at(text, plain, fields.get(0), fields.get(1)),
        fields.get(2).equalsIgnoreCase("true"));
  }

  private static Span at(CorpusText text, String plain, String words, String offset) {
    int start = plain.offsetByCodePoints(0, Integer.parseInt(offset));
    return text.span(start, start + words.length());
  }
}
