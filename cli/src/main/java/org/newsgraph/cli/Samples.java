package org.newsgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sample articles that ship with newsgraph. */
final class Samples {

  private static final String FOLDER = "/org/newsgraph/samples/";

  private Samples() {}

  /** Copies the samples into the folder, which is made, and gives the folder. */
  static Path copyTo(Path folder) {
    try {
      Files.createDirectories(folder);
      for (String name : names()) {
        try (InputStream sample = open(name)) {
          Files.copy(sample, folder.resolve(name));
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("The samples cannot be copied to " + folder, e);
    }
  }

  private static List<String> names() throws IOException {
    try (InputStream index = open("index.txt")) {
      return new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream resource = Samples.class.getResourceAsStream(FOLDER + name);
    if (resource == null) {
      throw new IOException("The sample %s is not on the classpath".formatted(name));
    }
    return resource;
  }
}
