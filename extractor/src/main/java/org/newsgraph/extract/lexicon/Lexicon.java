package org.newsgraph.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A list of words, read from a data file beside the class that uses it. A line holds an entry and,
 * behind tabs, what is known of it; {@code #} starts a comment. Each file's first comment says
 * where its words come from and under which licence.
 */
public final class Lexicon {

  private static final Pattern COMMENT = Pattern.compile("\\s*#.*");
  private static final Pattern COLUMN_GAP = Pattern.compile("\\s*\\t\\s*");

  private final Map<String, List<String>> entries;

  private Lexicon(Map<String, List<String>> entries) {
    this.entries = entries;
  }

  /**
   * The lexicon in the resource of the given name in the package of the class.
   *
   * @throws IllegalStateException if there is no such resource
   */
  public static Lexicon of(Class<?> user, String resource) {
    try (InputStream in = user.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "The lexicon %s is missing beside %s".formatted(resource, user.getName()));
      }
      return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("The lexicon %s could not be read".formatted(resource), e);
    }
  }

  private static Lexicon parse(BufferedReader lines) {
    Map<String, List<String>> entries = new LinkedHashMap<>();
    lines
        .lines()
        .map(line -> COMMENT.matcher(line).replaceFirst(""))
        .filter(line -> !line.isBlank())
        .map(line -> List.of(COLUMN_GAP.split(line.strip())))
        .forEach(columns -> entries.put(columns.get(0), columns.subList(1, columns.size())));
    return new Lexicon(entries);
  }

  /** Whether the entry is listed, letter by letter. */
  public boolean has(String entry) {
    return entries.containsKey(entry);
  }

  /** What is known of the entry: the columns behind it; empty where it is not listed. */
  public List<String> of(String entry) {
    return entries.getOrDefault(entry, List.of());
  }

  /** The first column behind the entry. */
  public Optional<String> kind(String entry) {
    return of(entry).stream().findFirst();
  }

  /** All entries, in the file's order. */
  public Set<String> entries() {
    return entries.keySet();
  }
}
