package org.newsgraph.read;

import java.util.Locale;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemCode;
import org.newsgraph.read.decode.Decoded;
import org.newsgraph.read.decode.Decoder;

/**
 * The bytes of one input become its outcome.
 *
 * @param source the input's path as the user gave it
 * @param key names the article
 */
record ArticleBytes(String source, String key) {

  /** No news article comes near: a long one has 100 kB of text and some MB of page around it. */
  static final int MOST = 10_000_000;

  /** The article that the bytes hold. */
  ReadOutcome outcome(byte[] bytes, Format format) {
    if (bytes.length > MOST) {
      return tooLarge(source, bytes.length);
    }
    Decoder decoder = new Decoder();
    Decoded decoded = format == Format.HTML ? decoder.page(bytes) : decoder.text(bytes);
    if (decoded instanceof Decoded.Refused refused) {
      return unreadable(refused.code(), refused.reason());
    }
    String text = ((Decoded.Text) decoded).text();
    return text.isBlank()
        ? unreadable(ProblemCode.READ_EMPTY, "is empty; expected an article")
        : new RawArticle(source, key, format, text);
  }

  private Unreadable unreadable(ProblemCode code, String reason) {
    return new Unreadable(source, new Problem(code, source + " " + reason + "."));
  }

  /** The outcome for an input of more than {@link #MOST} bytes. */
  static Unreadable tooLarge(String source, long size) {
    return new Unreadable(
        source,
        new Problem(
            ProblemCode.READ_TOO_LARGE,
            String.format(
                Locale.ROOT,
                "%s has %,d bytes or more; an article has at most %,d. Cut it into one file an"
                    + " article.",
                source,
                size,
                MOST)));
  }
}
