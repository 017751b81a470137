package org.newsgraph.identify;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is compared: its words without case, accents and punctuation. Two names of one key
 * are taken for the same name.
 *
 * @param words the folded words, in order; empty where the name holds no letter or digit
 */
public record NameKey(List<String> words) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’ʼ`]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Copies the list. */
  public NameKey {
    words = List.copyOf(words);
  }

  /** The key of a name. */
  public static NameKey of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String folded = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    return new NameKey(Arrays.stream(GAPS.split(folded)).filter(w -> !w.isEmpty()).toList());
  }

  /** The words joined by hyphens, for use in an IRI; two keys never give the same. */
  public String slug() {
    return String.join("-", words);
  }
}
