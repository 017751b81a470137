package org.newsgraph.extract.cast.place;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.lexicon.Lexicon;

/**
 * Names of venues and gatherings that end in common nouns: "Google headquarters", "the Locarno film
 * festival".
 */
public final class VenueNouns {

  private static final Lexicon NOUNS = Lexicon.of(VenueNouns.class, "common-heads.txt");
  private static final Lexicon HEADS = Lexicon.of(VenueNouns.class, "heads.txt");

  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "across",
          "into",
          "throughout",
          "of",
          "to",
          "from",
          "through",
          "on",
          "past",
          "towards",
          "toward",
          "behind",
          "beside");

  private static final int MOST_NOUNS = 3;
  private static final Set<String> MEDIA = Set.of("press", "news", "media");

  private final ArticleWords words;

  /** Reads the nouns among the article's words. */
  public VenueNouns(ArticleWords words) {
    this.words = words;
  }

  /**
   * The name with the common nouns behind it, where the last of them is a venue's or gathering's.
   */
  Optional<NameSpan> lengthen(NameSpan span) {
    int end = span.end();
    if (isGathering(span.sentence(), end)) {
      int last = words.at(span.sentence(), end + 1).matches("(19|20)\\d\\d") ? end + 2 : end + 1;
      return Optional.of(new NameSpan(span.sentence(), span.start(), last, NameTag.PLACE));
    }
    while (end < span.end() + MOST_NOUNS && isCommonNoun(span.sentence(), end)) {
      end++;
    }
    boolean meetsPress = MEDIA.contains(words.lower(span.sentence(), end - 2));
    return end > span.end() && !meetsPress && NOUNS.has(words.lower(span.sentence(), end - 1))
        ? Optional.of(new NameSpan(span.sentence(), span.start(), end, NameTag.PLACE))
        : Optional.empty();
  }

  /**
   * Whether the name only helps to name a venue or gathering that somebody is at or goes to: "the
   * steps of Santa Brigida church", "at the Marie Curie clinic".
   */
  public boolean isFront(NameSpan span) {
    String before = words.lower(span.sentence(), span.start() - 1);
    String second = words.lower(span.sentence(), span.start() - 2);
    boolean where = WHERE.contains(before) || before.equals("the") && WHERE.contains(second);
    return where && lengthen(span).isPresent();
  }

  /** "Toronto Comicon": the tagger knows the town alone. */
  private boolean isGathering(int sentence, int token) {
    return words.isCapitalised(sentence, token)
        && HEADS.kind(words.at(sentence, token)).filter("gathering"::equals).isPresent()
        && !words.isCapitalised(sentence, token + 1);
  }

  /** The type that the last word tells. */
  Optional<String> type(NameSpan span) {
    return span.end() - span.start() < 2
        ? Optional.empty()
        : NOUNS
            .kind(words.lower(span.sentence(), span.end() - 1))
            .filter(kind -> !words.isCapitalised(span.sentence(), span.end() - 1));
  }

  private boolean isCommonNoun(int sentence, int token) {
    return words.tag(sentence, token).equals("NN") && !words.isCapitalised(sentence, token)
        || NOUNS.has(words.lower(sentence, token)) && !words.isCapitalised(sentence, token);
  }
}
