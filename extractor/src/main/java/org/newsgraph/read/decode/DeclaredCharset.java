package org.newsgraph.read.decode;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset that a web page declares in a {@code meta} element or its XML declaration, read as
 * browsers do (WHATWG Encoding Standard): Latin 1 and ASCII mean windows-1252, UTF-16 without a
 * byte order mark means UTF-8.
 */
final class DeclaredCharset {

  /** Browsers look at the first 1,024 bytes; some pages have long comments before. */
  private static final int REACH = 4096;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<meta\\b[^>]{0,300}?charset\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([\\w:.-]{1,40})"
              + "|<\\?xml\\b[^>]{0,200}?encoding\\s{0,5}=\\s{0,5}[\"']([\\w:.-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  /** The name that the page declares. */
  Optional<String> in(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, REACH), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(head);
    return matcher.find()
        ? Optional.ofNullable(matcher.group(1)).or(() -> Optional.ofNullable(matcher.group(2)))
        : Optional.empty();
  }

  /** The charset that a declared name means; empty for a name that is not known. */
  Optional<Charset> charset(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "ascii", "us-ascii" ->
          Optional.of(Charset.forName("windows-1252"));
      case "utf-16", "utf-16le", "utf-16be", "utf8", "unicode" ->
          Optional.of(StandardCharsets.UTF_8);
      default -> known(name);
    };
  }

  private static Optional<Charset> known(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
