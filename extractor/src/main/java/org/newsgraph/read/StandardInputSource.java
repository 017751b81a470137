package org.newsgraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemCode;

/**
 * One article from standard input, plain text or a web page. Its key is made from its characters,
 * so that two articles that came this way do not replace each other.
 */
public final class StandardInputSource implements ArticleSource {

  /** How standard input is called. */
  public static final String NAME = "-";

  private static final int HEAD = 1024;
  private static final int KEY_LENGTH = 16;

  private final InputStream in;

  /** The source of the stream, which is read once and never closed. */
  public StandardInputSource(InputStream in) {
    this.in = in;
  }

  @Override
  public Stream<ReadOutcome> articles() {
    return Stream.of(in).map(StandardInputSource::read);
  }

  private static ReadOutcome read(InputStream in) {
    try {
      byte[] bytes = in.readNBytes(ArticleBytes.MOST + 1);
      ArticleBytes article = new ArticleBytes(NAME, NAME);
      ReadOutcome text = article.outcome(bytes, Format.HTML);
      return text instanceof RawArticle raw && !isPage(raw.text())
          ? keyed(article.outcome(bytes, Format.TEXT))
          : keyed(text);
    } catch (IOException e) {
      return new Unreadable(
          NAME,
          new Problem(
              ProblemCode.READ_REFUSED, "Standard input could not be read: " + e.getMessage()));
    }
  }

  private static boolean isPage(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
    return head.stripLeading().startsWith("<")
        && (head.contains("<html") || head.contains("<!doctype html"));
  }

  private static ReadOutcome keyed(ReadOutcome outcome) {
    return outcome instanceof RawArticle raw
        ? new RawArticle(
            raw.source(),
            "stdin-" + raw.fingerprint().substring(0, KEY_LENGTH),
            raw.format(),
            raw.text())
        : outcome;
  }
}
