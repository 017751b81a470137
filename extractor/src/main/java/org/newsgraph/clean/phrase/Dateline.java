package org.newsgraph.clean.phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.text.Span;

/**
 * The place (and agency, and day) at the head of an article's first paragraph, as news agencies
 * write it: {@code WARSAW - }, {@code LONDON, May 5 (Reuters) — }.
 */
public final class Dateline {

  private static final String CAPITALS = "[\\p{Lu}][\\p{Lu}.'’-]+(?: [\\p{Lu}][\\p{Lu}.'’-]*){0,4}";
  private static final String WORDS =
      "[\\p{Lu}][\\p{L}.'’]*(?:[ -](?:[\\p{Lu}][\\p{L}.'’]*|de|del|of|the|la|le|el|al|upon|am)){0,4}";
  private static final String REGION = "(?:, ?" + WORDS + "){0,2}";
  private static final String DAY =
      "(?:,? ?\\(?(?:[\\p{Lu}][a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} [\\p{Lu}][a-z]{2,8}\\.?)(?:,? \\d{4})?\\)?)?";
  private static final String AGENCY =
      "\\((?:[\\p{Lu}][\\p{L}.]*(?:[ /-][\\p{Lu}][\\p{L}.]*){0,3})\\)";
  private static final String DASH = "(?: ?[–—] ?| ?-- ?| - |: )(?=[\"“‘'(]?[\\p{L}\\d])";

  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "(?<place>"
              + CAPITALS
              + "(?:[/-]"
              + CAPITALS
              + ")?"
              + REGION
              + DAY
              + "(?:,? ?"
              + AGENCY
              + ")?)(?<dash>"
              + DASH
              + ")");
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "(?<place>" + WORDS + REGION + DAY + ",? ?" + AGENCY + ")(?<dash>" + DASH + "| )");
  private static final Pattern AGENCY_ONLY =
      Pattern.compile("(?<place>" + AGENCY + ")(?<dash>" + DASH + ")");
  private static final Pattern WITH_REGION =
      Pattern.compile(
          "(?<place>"
              + WORDS
              + "(?:, ?"
              + WORDS
              + "){0,2}"
              + DAY
              + ")(?<dash> ?[–—] ?| -- | - )(?=[\"“‘]?[\\p{Lu}\\d])");

  private static final int REACH = 120;

  /** The span of the dateline, without its dash, and the offset where the sentence begins. */
  public record Cut(Span place, int end) {}

  /** The dateline that the paragraph begins with. */
  public Optional<Cut> find(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), REACH));
    for (Pattern form : List.of(IN_CAPITALS, WITH_AGENCY, AGENCY_ONLY, WITH_REGION)) {
      Matcher matcher = form.matcher(head);
      if (matcher.lookingAt() && matcher.end() < paragraph.length()) {
        return Optional.of(new Cut(new Span(0, matcher.end("place")), matcher.end()));
      }
    }
    return Optional.empty();
  }
}
