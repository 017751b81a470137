package org.newsgraph.extract.cast.person;

import java.util.Optional;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.cast.name.NameWords;
import org.newsgraph.extract.cast.place.NameHeads;
import org.newsgraph.extract.cast.place.ThingCues;

/** Tells people's names of several words from those of things. */
final class FullNames {

  private static final int MOST_TOKENS = 8;

  private final ArticleWords words;
  private final NameWords lexicon;
  private final NameHeads heads;
  private final PersonCues cues;
  private final ThingCues things;

  FullNames(ArticleWords words, NameWords lexicon, NameHeads heads, PersonCues cues) {
    this.words = words;
    this.lexicon = lexicon;
    this.heads = heads;
    this.cues = cues;
    this.things = new ThingCues(words);
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
      case PLACE -> isGiven(span) && !hasHead(span) && cues.areStrong(span);
      case ORGANISATION ->
          isGiven(span)
              && !hasHead(span)
              && (cues.areStrong(span) || isCredit(span) || isLikePerson(span));
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
            || isGiven(span) && (cues.areAny(span) || cues.isLate(span)));
  }

  private boolean isTaggedThing(NameSpan span) {
    boolean article = things.hasArticle(span) || things.isWhere(span);
    boolean given = isGiven(span);
    return hasHead(span) && (!given || article)
        || things.hasArticle(span) && !given
        || (things.ownsLikeAPlace(span) || things.isWhere(span)) && !given
        || isAgency(span) && !given;
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
