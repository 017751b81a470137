package org.newsgraph.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line of an explanation.
 *
 * @param sentence the number of the sentence that it is about, from 1; empty for the whole article
 * @param kind what the line tells, in a word, such as {@code mention}
 * @param heads whether it stands above those behind it
 * @param stretches its words
 */
public record Line(
    Optional<Integer> sentence, String kind, boolean heads, List<Stretch> stretches) {

  private static final String INDENT = "      ";

  /** Words of one tone. */
  public record Stretch(String words, Tone tone) {}

  /** Copies the list. */
  public Line {
    stretches = List.copyOf(stretches);
  }

  /** The line for a file or a pipe; it can be understood, and found by grep, on its own. */
  public String plain(String source) {
    String where = sentence.map(number -> source + ":" + number).orElse(source);
    String words = stretches.stream().map(Stretch::words).collect(Collectors.joining());
    return "%s: %-9s %s".formatted(where, kind, words);
  }

  /** The line for a terminal; what belongs to a head is indented below it. */
  public String painted() {
    String words =
        stretches.stream()
            .map(stretch -> stretch.tone().paint(stretch.words()))
            .collect(Collectors.joining());
    if (!heads) {
      return INDENT + Tone.KIND.paint("%-9s".formatted(kind)) + " " + words;
    }
    String head = sentence.map(number -> number + " " + kind).orElse(kind);
    return "%n%s  %s".formatted(Tone.HEADING.paint(head), words);
  }

  /** Gathers the words of a line. */
  static final class Words {

    private final List<Stretch> stretches = new ArrayList<>();

    Words add(String words, Tone tone) {
      if (!words.isEmpty()) {
        stretches.add(new Stretch(words, tone));
      }
      return this;
    }

    /** Adds a further field; nothing where it has no value. */
    Words field(String name, String value, Tone tone) {
      return value.isEmpty() ? this : add(" | " + name + " ", Tone.ASIDE).add(value, tone);
    }

    List<Stretch> stretches() {
      return stretches;
    }
  }
}
