package org.newsgraph.read;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.newsgraph.text.ContentHash;

/**
 * The characters of one article, undone from their encoding and not yet interpreted.
 *
 * @param source the input's path as the user gave it, {@code -} for standard input
 * @param key the path below the input root, with forward slashes; names an article that has no URL
 * @param format the kind of file
 * @param text all characters; every offset of newsgraph points into this text
 */
public record RawArticle(String source, String key, Format format, String text)
    implements ReadOutcome {

  /** The SHA-256 of the characters in UTF-8, as 64 hexadecimal digits. */
  public String fingerprint() {
    return HexFormat.of()
        .formatHex(ContentHash.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
