package org.newsgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.newsgraph.annotate.corenlp.CoreNlpAnnotator;
import picocli.CommandLine.IVersionProvider;

/** The versions of what newsgraph is made of, as the build wrote them down. */
final class Versions implements IVersionProvider {

  @Override
  public String[] getVersion() {
    Properties versions = read();
    return new String[] {
      "newsgraph " + versions.getProperty("newsgraph"),
      "Apache Jena " + versions.getProperty("jena"),
      "Stanford CoreNLP " + versions.getProperty("corenlp"),
      "models " + CoreNlpAnnotator.VERSION,
      "Java " + Runtime.version()
    };
  }

  /** The version of newsgraph. */
  static String program() {
    return read().getProperty("newsgraph");
  }

  private static Properties read() {
    Properties versions = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
      versions.load(in);
      return versions;
    } catch (IOException e) {
      throw new UncheckedIOException("The list of versions cannot be read", e);
    }
  }
}
