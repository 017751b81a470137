package org.newsgraph.clean.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says who wrote an article. */
public final class Byline {

  private static final int LONGEST = 160;
  private static final String NAME =
      "[\\p{Lu}][\\p{L}.'’-]*(?: (?:[\\p{Lu}][\\p{L}.'’-]*|de|del|der|den|di|da|dos|la|le|van|von|bin|al|el|ten|ter))*";
  private static final String NAMES = NAME + "(?:(?:, | and | & |, and |; )" + NAME + "){0,6}";
  private static final Pattern BY =
      Pattern.compile(
          "(?:(?:Words|Written|Story|Text|Report|Reported|Compiled|Interview|Analysis|Opinion|Review|Posted|Published|Article|Posted) )?(?:By|by|BY)[: ]\\s*("
              + NAMES
              + ")(?<rest>(?:[,|•·–—:/(@-]| in | for | of | at | on | \\d).{0,80})?\\.?");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:Author|Authors|Writer|Reporter|Reporters|Correspondent)s?: (" + NAMES + ").{0,60}");
  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "[(\\[]?(?:(?:Additional|With) )?(?i:reporting|writing|editing|compiled|edited|written) (?i:and (?:writing|editing) )?by .{2,140}");
  private static final Pattern TITLED_NAME =
      Pattern.compile(
          "("
              + NAME
              + "),? (?:(?:[A-Z]?[a-z]+ ){0,3})(?i:correspondent|editor|reporter|staff writer|staff|columnist|contributor|bureau chief)(?:[, ].{0,40})?");

  /** Whether the line says who wrote the article. */
  public boolean is(String line) {
    return line.length() <= LONGEST
        && (BY.matcher(line).matches()
            || LABEL.matcher(line).matches()
            || SIGN_OFF.matcher(line).matches()
            || TITLED_NAME.matcher(line).matches());
  }

  /** The names of those who wrote the article; none for those who only helped. */
  public List<String> names(String line) {
    for (Pattern form : List.of(BY, LABEL, TITLED_NAME)) {
      Matcher matcher = form.matcher(line);
      if (line.length() <= LONGEST && matcher.matches()) {
        return split(matcher.group(1));
      }
    }
    return List.of();
  }

  /** The names of a list such as {@code Jane Roe, John Doe and Richard Miles}. */
  public static List<String> split(String names) {
    return Arrays.stream(names.split(" *(?:;|,? and |,| & ) *"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
