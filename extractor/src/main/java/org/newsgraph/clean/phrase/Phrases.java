package org.newsgraph.clean.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A list of phrases, read from a data file of this package: one a line, {@code #} starts a comment,
 * {@code ...} at the end means that more may follow. Case and punctuation at the ends do not count.
 */
public final class Phrases {

  private static final String OPEN_END = "...";

  private final Set<String> whole;
  private final List<String> beginnings;

  private Phrases(Set<String> whole, List<String> beginnings) {
    this.whole = Set.copyOf(whole);
    this.beginnings = List.copyOf(beginnings);
  }

  /**
   * The phrases in the file of this name.
   *
   * @throws IllegalStateException if there is no such file
   */
  public static Phrases named(String resource) {
    Set<String> whole = new HashSet<>();
    List<String> beginnings = new ArrayList<>();
    text(resource)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .forEach(
            line -> {
              if (line.endsWith(OPEN_END)) {
                beginnings.add(small(line.replace(OPEN_END, "").strip()));
              } else {
                whole.add(plain(line));
              }
            });
    return new Phrases(whole, beginnings);
  }

  private static String text(String resource) {
    try (InputStream in = Phrases.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The phrases %s are missing".formatted(resource));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The phrases %s could not be read".formatted(resource), e);
    }
  }

  /** Whether the line is one of the phrases, or begins with one that may go on. */
  public boolean match(String line) {
    String plain = plain(line);
    return matchWhole(line)
        || beginnings.stream()
            .anyMatch(start -> plain.startsWith(start) && endsAWord(plain, start.length()));
  }

  /** Whether the line is one of the phrases and says nothing else. */
  public boolean matchWhole(String line) {
    return whole.contains(plain(line));
  }

  private static boolean endsAWord(String text, int at) {
    return at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at))
        || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static String plain(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && !Character.isLetterOrDigit(line.charAt(start))) {
      start++;
    }
    while (start < end && !Character.isLetterOrDigit(line.charAt(end - 1))) {
      end--;
    }
    return small(line.substring(start, end));
  }

  private static String small(String phrase) {
    return phrase.replace('’', '\'').toLowerCase(Locale.ENGLISH);
  }
}
