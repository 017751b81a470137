package org.newsgraph.cli;

import java.nio.file.Path;
import org.newsgraph.load.Credentials;
import picocli.CommandLine.Option;

/** A name and password; both or neither are given. */
final class LoginOption {

  @Option(names = "--user", paramLabel = "NAME", required = true, description = "the user's name")
  private String user = "";

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      required = true,
      description = "the file that holds the password, on its first line")
  private Path passwordFile = Path.of("");

  Credentials credentials() {
    return Credentials.fromFile(user, passwordFile);
  }
}
