package org.newsgraph.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.newsgraph.problem.ProblemCode;

/** A name and password for a server; printing it does not show the password. */
public record Credentials(String user, String password) {

  /** Checks that the name is one HTTP can carry. */
  public Credentials {
    if (user.isEmpty() || user.indexOf(':') >= 0) {
      throw new IllegalArgumentException("A user name without a colon was expected, not: " + user);
    }
  }

  /**
   * The password is the file's first line, without white space at its ends.
   *
   * @throws LoadException if the file cannot be read or is empty
   */
  public static Credentials fromFile(String user, Path passwordFile) {
    try {
      List<String> lines = Files.readAllLines(passwordFile, StandardCharsets.UTF_8);
      if (lines.isEmpty() || lines.get(0).isBlank()) {
        throw new LoadException(
            ProblemCode.ENDPOINT_DENIED,
            "The password file %s is empty; its first line should be the password."
                .formatted(passwordFile));
      }
      return new Credentials(user, lines.get(0).strip());
    } catch (IOException e) {
      throw new LoadException(
          ProblemCode.ENDPOINT_DENIED,
          "The password file %s cannot be read (%s).".formatted(passwordFile, e),
          e);
    }
  }

  /** The value of HTTP's {@code Authorization} header (RFC 7617). */
  public String basic() {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  @Override
  public String toString() {
    return "Credentials[user=" + user + "]";
  }
}
