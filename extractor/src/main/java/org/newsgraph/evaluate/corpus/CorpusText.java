package org.newsgraph.evaluate.corpus;

import org.newsgraph.read.Format;
import org.newsgraph.read.RawArticle;
import org.newsgraph.text.Span;

/**
 * A corpus's text as an article, and the way from the one's offsets to the other's.
 *
 * @param article the article: a header, an empty line, the text
 * @param shift how many characters stand before the text
 */
record CorpusText(RawArticle article, int shift) {

  /** The text under the title; the date is an ISO date. */
  static CorpusText of(String name, String title, String date, String text) {
    String header = "Title: " + title + "\nDate: " + date + "\n\n";
    return new CorpusText(
        new RawArticle(name, name + ".txt", Format.TEXT, header + text + "\n"), header.length());
  }

  /** Where a stretch of the text, in UTF-16 units, stands in the article. */
  Span span(int start, int end) {
    return new Span(start + shift, end + shift);
  }
}
