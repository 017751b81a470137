package org.newsgraph.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names content by its hash: equal fields give equal names, on every machine and in every run. */
public final class ContentHash {

  private ContentHash() {}

  /**
   * 64 bits of the SHA-256 of the fields, as 16 hexadecimal digits. Fields are kept apart by their
   * lengths, so that {@code AB, C} and {@code A, BC} differ.
   */
  public static String of(List<String> fields) {
    MessageDigest digest = sha256();
    for (String field : fields) {
      byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, Long.BYTES);
  }

  /** An empty SHA-256, which every Java platform has. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256", e);
    }
  }
}
