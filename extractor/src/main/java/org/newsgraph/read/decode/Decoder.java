package org.newsgraph.read.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.newsgraph.problem.ProblemCode;

/**
 * Turns bytes into characters, strictly: a byte that the charset does not allow refuses the file,
 * because a wrong character would make names of one person differ. The charset is that of the byte
 * order mark, else the one that a web page declares, else UTF-8.
 */
public final class Decoder {

  private final DeclaredCharset declared = new DeclaredCharset();

  /** The characters of a plain text, without a byte order mark. */
  public Decoded text(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /** The characters of a web page, without a byte order mark. */
  public Decoded page(byte[] bytes) {
    return decode(bytes, declared.in(bytes));
  }

  private Decoded decode(byte[] bytes, Optional<String> name) {
    if (BinaryFile.hasSignature(bytes)) {
      return new Decoded.Refused(
          ProblemCode.READ_BINARY, "is a document, picture or archive, not text");
    }
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    } else if (starts(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    } else if (starts(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return withoutMark(bytes, name);
  }

  private Decoded withoutMark(byte[] bytes, Optional<String> name) {
    if (BinaryFile.isUnmarkedUtf16(bytes)) {
      return new Decoded.Refused(
          ProblemCode.READ_CHARSET,
          "looks like UTF-16 without a byte order mark; convert it to UTF-8");
    } else if (BinaryFile.hasControls(bytes)) {
      return new Decoded.Refused(ProblemCode.READ_BINARY, "holds bytes that no text has");
    }
    Optional<Charset> charset =
        name.isEmpty() ? Optional.of(StandardCharsets.UTF_8) : name.flatMap(declared::charset);
    return charset
        .map(known -> decode(bytes, 0, known))
        .orElseGet(
            () ->
                new Decoded.Refused(
                    ProblemCode.READ_CHARSET,
                    "declares the charset '%s', which nobody knows; convert it to UTF-8"
                        .formatted(name.orElse(""))));
  }

  private static Decoded decode(byte[] bytes, int start, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      return new Decoded.Refused(
          ProblemCode.READ_CHARSET,
          "is not %s: byte 0x%02X at offset %d does not belong there; convert it to UTF-8"
              .formatted(charset.name(), bytes[in.position()], in.position()));
    }
    String text = out.flip().toString();
    return text.indexOf('\0') >= 0
        ? new Decoded.Refused(ProblemCode.READ_BINARY, "holds characters that no text has")
        : new Decoded.Text(text);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
