package org.newsgraph.extract.cast.place;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;

/** Decides which spans that name nobody name a place, gathering or organisation. */
final class ThingSpans {

  private static final int MOST_TOKENS = 7;
  private static final Set<String> INSIDE = Set.of("in", "at", "near", "outside", "inside");

  /** What stands behind "in" and is no place: months, days, languages, subjects. */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july"
              + "|august|september|october|november|december|spring|summer|autumn|winter|easter"
              + "|christmas|ramadan|god|internet|twitter|facebook|instagram|youtube|tiktok"
              + "|\\w+(?:ish|ese)|russian|german|arabic|latin|hebrew|greek|italian|hindi|.*\\d.*|.");

  private final ArticleWords words;
  private final NameHeads heads;
  private final VenueNouns venues;
  private final ThingCues cues;

  ThingSpans(ArticleWords words, NameHeads heads, VenueNouns venues) {
    this.words = words;
    this.heads = heads;
    this.venues = venues;
    this.cues = new ThingCues(words);
  }

  /** The tagger says so, or the words in and around the name do. */
  boolean isThing(NameSpan span) {
    Optional<String> designation = cues.designation(span);
    if (designation.filter("thing"::equals).isPresent() || words.text(span).length() < 2) {
      return false;
    }
    return switch (span.tag()) {
      case PLACE, ORGANISATION -> true;
      case PERSON -> hasForm(span) || designation.isPresent() || isInside(span) || isNamed(span);
      case NONE -> hasForm(span) && !isTitle(span) || !isTitle(span) && isInside(span);
    };
  }

  private boolean hasForm(NameSpan span) {
    return heads.isCountry(words.text(span))
        || span.end() - span.start() <= MOST_TOKENS
            && (heads.type(span).isPresent() || venues.lengthen(span).isPresent());
  }

  /** "in Capri", "at the Estadi del Far". */
  private boolean isInside(NameSpan span) {
    String before = words.lower(span.sentence(), span.start() - 1);
    String second = words.lower(span.sentence(), span.start() - 2);
    boolean single = words.isSingle(span);
    boolean bare = INSIDE.contains(before);
    boolean article = before.equals("the") && INSIDE.contains(second) && !single;
    return (bare || article)
        && !NO_PLACE.matcher(words.text(span)).matches()
        && !words.tag(span.sentence(), span.end()).startsWith("NN");
  }

  private boolean isNamed(NameSpan span) {
    return cues.hasArticle(span) || cues.ownsLikeAPlace(span);
  }

  private boolean isTitle(NameSpan span) {
    return words.isTitleCase(span.sentence());
  }
}
