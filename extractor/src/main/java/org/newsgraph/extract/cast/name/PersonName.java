package org.newsgraph.extract.cast.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A person's name, made comparable: its words in lower case, without accents and stops.
 *
 * @param words the words in order, at least one; "Jean-Marc" is one word
 */
public record PersonName(List<String> words) {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Copies the list; a name has a word. */
  public PersonName {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("A name needs at least one word, but got none");
    }
  }

  /** The name that the text spells, split at spaces. */
  public static PersonName of(String text) {
    int comma = text.indexOf(", ");
    boolean inverted =
        comma > 0
            && text.indexOf(' ') > comma
            && !SUFFIXES.contains(plain(text.substring(comma + 2)));
    String straight = inverted ? text.substring(comma + 2) + " " + text.substring(0, comma) : text;
    return new PersonName(
        Stream.of(straight.split("\\s+"))
            .map(PersonName::plain)
            .filter(w -> !w.isEmpty())
            .toList());
  }

  /** The word in lower case, without accents, stops and quotation marks. */
  public static String plain(String word) {
    return ACCENTS
        .matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
        .replaceAll("")
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace('ı', 'i')
        .replace('’', '\'')
        .replaceAll("[.,\"“”]", "");
  }

  /** Whether it has more than one word. */
  public boolean isFull() {
    return words.size() > 1;
  }

  /** The first word. */
  public String first() {
    return words.get(0);
  }

  /** All words, and the halves of a hyphenated surname, each of which may stand for it. */
  public List<String> parts() {
    Stream<String> halves =
        isFull() && last().contains("-") ? Stream.of(last().split("-")) : Stream.empty();
    return Stream.concat(words.stream(), halves).filter(part -> !part.isEmpty()).toList();
  }

  /** The last word that is no suffix. */
  public String last() {
    return bare().words.get(bare().words.size() - 1);
  }

  /** The name without its suffix: "Raymond Castellano" for "Raymond Castellano Jr.". */
  public PersonName bare() {
    int size = words.size();
    return size > 2 && SUFFIXES.contains(words.get(size - 1))
        ? new PersonName(words.subList(0, size - 1))
        : this;
  }

  /**
   * Whether the other name's words are among this one's, in the same order; one word may also be a
   * half of a hyphenated surname.
   */
  public boolean covers(PersonName other) {
    if (!other.isFull() && isFull() && last().contains("-")) {
      String half = other.first();
      return words.contains(half) || last().startsWith(half + "-") || last().endsWith("-" + half);
    }
    int at = 0;
    for (String word : words) {
      if (at < other.words.size() && word.equals(other.words.get(at))) {
        at++;
      }
    }
    return at == other.words.size();
  }

  /** Whether the other name is this one's initial and the front of its last word: "J-Lo". */
  public boolean isClippedTo(PersonName other) {
    String clipped = other.first();
    return isFull()
        && !other.isFull()
        && clipped.matches("\\p{L}-\\p{L}{2,4}")
        && clipped.charAt(0) == first().charAt(0)
        && last().startsWith(clipped.substring(2));
  }

  /** Whether the other name's words stand at this one's end, side by side. */
  public boolean endsWith(PersonName other) {
    List<String> family = bare().words;
    int from = family.size() - other.words.size();
    return from >= 0 && family.subList(from, family.size()).equals(other.words);
  }

  /** Whether this name has as many words and differs by one edit in one word of five letters. */
  public boolean isOneEditFrom(PersonName other) {
    if (words.size() != other.words.size()) {
      return false;
    }
    int differing = -1;
    for (int word = 0; word < words.size(); word++) {
      if (!words.get(word).equals(other.words.get(word))) {
        if (differing >= 0) {
          return false;
        }
        differing = word;
      }
    }
    return differing >= 0 && Spelling.isOneEdit(words.get(differing), other.words.get(differing));
  }
}
