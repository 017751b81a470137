package org.newsgraph.extract.cast.person;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.cast.name.NameWords;
import org.newsgraph.extract.cast.place.NameHeads;
import org.newsgraph.extract.cast.place.ThingCues;
import org.newsgraph.extract.cast.place.VenueNouns;

/** Tells people's names of several words from those of things. */
final class FullNames {

  private static final int MOST_TOKENS = 8;

  /** Those who belong to a club, company or body rather than to a person. */
  private static final Set<String> MEMBERS =
      Set.of(
          "coach",
          "captain",
          "president",
          "chairman",
          "chairwoman",
          "mayor",
          "governor",
          "member",
          "striker",
          "midfielder",
          "goalkeeper",
          "defender",
          "winger",
          "forward",
          "director",
          "editor",
          "chief",
          "executive",
          "minister",
          "citizen",
          "resident",
          "native",
          "people");

  private final ArticleWords words;
  private final NameWords lexicon;
  private final NameHeads heads;
  private final PersonCues cues;
  private final ThingCues things;
  private final VenueNouns venues;

  FullNames(ArticleWords words, NameWords lexicon, NameHeads heads, PersonCues cues) {
    this.words = words;
    this.lexicon = lexicon;
    this.heads = heads;
    this.cues = cues;
    this.things = new ThingCues(words);
    this.venues = new VenueNouns(words);
  }

  /**
   * Whether the span is a person's name of several words. What the tagger takes for one is, unless
   * something speaks against it; what it takes for something else needs a given name and a cue.
   */
  boolean isName(NameSpan span) {
    if (words.isSingle(span) || isDesignated(span)) {
      return false;
    }
    return switch (span.tag()) {
      case PERSON -> !isTaggedThing(span);
      case PLACE ->
          !hasHead(span)
              && (isGiven(span) && cues.areStrong(span) || cues.isIntroduced(span) || isWho(span));
      case ORGANISATION ->
          !hasHead(span)
              && (isGiven(span) && (cues.areStrong(span) || isCredit(span) || isLikePerson(span))
                  || cues.isIntroduced(span));
      case NONE -> isUntaggedPerson(span);
    };
  }

  /** Whether the words around the span show once for all that its name is not a person's. */
  boolean isThing(NameSpan span) {
    return !words.isSingle(span)
        && !isGiven(span)
        && (isDesignated(span)
            || things.hasArticle(span)
            || things.ownsLikeAPlace(span)
            || things.isWhere(span));
  }

  private boolean isUntaggedPerson(NameSpan span) {
    return !words.isTitleCase(span.sentence())
        && !hasHead(span)
        && span.end() - span.start() < MOST_TOKENS
        && (cues.hasHonorific(span)
            || cues.isAfterHumanNoun(span)
            || cues.isIntroduced(span)
            || isGiven(span) && (cues.areAny(span) || cues.isLate(span)));
  }

  private boolean isTaggedThing(NameSpan span) {
    boolean article = things.hasArticle(span) || things.isWhere(span);
    boolean given = isGiven(span);
    return hasHead(span) && (!given || article)
        || venues.isFront(span)
        || things.hasArticle(span) && !given
        || (things.ownsLikeAPlace(span) || things.isWhere(span)) && !given
        || isAgency(span) && !given
        || !given && (isMembered(span) || isCounted(span) || things.modifies(span))
        || isInPlaceName(span);
  }

  /** "to Mirabel Osgood-Tate, who was": one human being rather than a country or a team. */
  private boolean isWho(NameSpan span) {
    return words.at(span.sentence(), span.end()).equals(",")
        && words.lower(span.sentence(), span.end() + 1).equals("who")
        && words.tag(span.sentence(), span.end() + 2).matches("VBZ|VBD")
        && !words.lower(span.sentence(), span.end() + 2).equals("were")
        && !heads.isCountry(words.text(span));
  }

  /** "coach of Nacional Sur", "the drummer Jo Wren of Duran Duran". */
  private boolean isMembered(NameSpan span) {
    int before = span.start() - 2;
    return words.lower(span.sentence(), span.start() - 1).equals("of")
        && before >= 0
        && (MEMBERS.contains(words.lemma(span.sentence(), before))
            || words.sentence(span.sentence()).token(before).name() == NameTag.PERSON);
  }

  /** "the four surviving Velvet Ploughmen". */
  private boolean isCounted(NameSpan span) {
    int token = span.start() - 1;
    while (words.tag(span.sentence(), token).matches("JJ|VBG|VBN")) {
      token--;
    }
    return words.tag(span.sentence(), token).equals("CD")
        && words.lower(span.sentence(), token - 1).equals("the");
  }

  /** "the Palais des Congres", "the steps of Enda Mariam cathedral". */
  private boolean isInPlaceName(NameSpan span) {
    String first = words.at(span.sentence(), span.start());
    boolean tail =
        lexicon.isParticle(first)
            && Character.isLowerCase(first.charAt(0))
            && words.isProper(span.sentence(), span.start() - 1)
            && !cues.hasHonorific(span);
    return tail || things.precedesPlaceNoun(span);
  }

  /** "the ferry Solveig II", "the magazine Lane Nine". */
  private boolean isDesignated(NameSpan span) {
    Optional<String> kind = things.designation(span);
    return kind.isPresent() && (kind.get().equals("thing") || !isGiven(span));
  }

  /** "Malik Rosing / Arktisk Foto": behind the slash stands the agency. */
  private boolean isAgency(NameSpan span) {
    return words.at(span.sentence(), span.start() - 1).equals("/");
  }

  private boolean isCredit(NameSpan span) {
    return words.sentence(span.sentence()).kind() == BlockKind.CREDIT
        || words.at(span.sentence(), span.end()).equals("/");
  }

  /** A given name, not initials, that does what people do or stands beside a person. */
  private boolean isLikePerson(NameSpan span) {
    return lexicon.isGivenName(first(span)) && (cues.areAny(span) || cues.isBesidePerson(span));
  }

  private boolean hasHead(NameSpan span) {
    return heads.type(span).isPresent();
  }

  private boolean isGiven(NameSpan span) {
    return lexicon.isGivenName(first(span)) || first(span).matches("(?:\\p{Lu}\\.-?){1,3}");
  }

  private String first(NameSpan span) {
    return words.text(span).split(" ", 2)[0];
  }
}
