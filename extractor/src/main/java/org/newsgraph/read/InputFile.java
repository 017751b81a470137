package org.newsgraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemCode;

/**
 * A file to be read.
 *
 * @param path where it is
 * @param source its path as the user gave it
 * @param root the input that it was found by: its folder, as the user gave it
 * @param key its path below the root, with forward slashes
 * @param format its kind
 */
record InputFile(Path path, String source, Path root, String key, Format format) {

  InputFile withKey(String other) {
    return new InputFile(path, source, root, other, format);
  }

  /** Reads the file; one that is too large is not opened. */
  ReadOutcome read() {
    try {
      if (!Files.isRegularFile(path)) {
        return unreadable(ProblemCode.READ_REFUSED, "is no file that can be read");
      }
      long size = Files.size(path);
      return size > ArticleBytes.MOST
          ? ArticleBytes.tooLarge(source, size)
          : new ArticleBytes(source, key).outcome(bytes(), format);
    } catch (AccessDeniedException e) {
      return unreadable(ProblemCode.READ_REFUSED, "may not be read; give yourself the right to");
    } catch (IOException e) {
      return unreadable(ProblemCode.READ_REFUSED, "could not be read: " + e.getMessage());
    }
  }

  /** A file may grow while it is read. */
  private byte[] bytes() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(ArticleBytes.MOST + 1);
    }
  }

  private Unreadable unreadable(ProblemCode code, String reason) {
    return new Unreadable(source, new Problem(code, source + " " + reason + "."));
  }
}
