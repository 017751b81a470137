package org.newsgraph.read.decode;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells bytes that are no text. */
final class BinaryFile {

  private static final List<String> SIGNATURES =
      List.of(
          "%PDF-",
          "PK\3\4",
          "\u0089PNG",
          "\u00FF\u00D8\u00FF",
          "GIF8",
          "\u001F\u008B",
          "\u00D0\u00CF\u0011\u00E0",
          "BZh",
          "{\\rtf",
          "\u007FELF");

  /** A text has a tab or form feed now and then; a file with more controls than this is none. */
  private static final double MOST_CONTROLS = 0.01;

  private BinaryFile() {}

  /** Whether the bytes begin as a well-known kind of document, picture, archive or program does. */
  static boolean hasSignature(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    return SIGNATURES.stream().anyMatch(start::startsWith);
  }

  /** Whether every other byte, and no other, is mostly zero. */
  static boolean isUnmarkedUtf16(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int most = Math.max(zeros[0], zeros[1]);
    return Math.min(zeros[0], zeros[1]) == 0 && most > 0 && 10 * most >= 4 * bytes.length;
  }

  /** Whether there is a zero byte, or too many other control characters. */
  static boolean hasControls(byte[] bytes) {
    int controls = 0;
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
      controls += each > 0 && each < 0x20 && !(each >= '\t' && each <= '\r') ? 1 : 0;
    }
    return controls > MOST_CONTROLS * bytes.length;
  }
}
