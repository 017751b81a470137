package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.text.ContentHash;

/**
 * Names the program that reads articles: its version and a digest of its own code and word lists,
 * so that a changed rule reads every article again.
 */
final class ProgramVersion {

  private static final int DIGITS = 8;

  private ProgramVersion() {}

  static String current() {
    try {
      Path code =
          Path.of(Pipeline.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return "newsgraph-%s+%s".formatted(Versions.program(), digest(code));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The program does not know where its code lies", e);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's code cannot be read", e);
    }
  }

  private static String digest(Path code) throws IOException {
    MessageDigest digest = ContentHash.sha256();
    for (Path file : files(code)) {
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, DIGITS);
  }

  private static List<Path> files(Path code) throws IOException {
    try (Stream<Path> files = Files.walk(code)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
