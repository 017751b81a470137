package org.newsgraph.extract.cast.person;

import java.util.Set;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;

/**
 * Reads the captions of reports on people in costume, as from a fan convention: a caption that is
 * nothing but a name shows the character, not the one who wears the costume.
 */
final class CostumeCaptions {

  private static final Set<String> COSTUME =
      Set.of("cosplay", "cosplayer", "cosplaying", "costume", "costumed", "character", "superhero");
  private static final int ENOUGH = 4;
  private static final int SHORT = 10;

  private final ArticleWords words;
  private final PersonCues cues;
  private final boolean costumeReport;

  CostumeCaptions(ArticleWords words, PersonCues cues) {
    this.words = words;
    this.cues = cues;
    this.costumeReport =
        words.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> COSTUME.contains(token.lemma()))
                .count()
            >= ENOUGH;
  }

  /** Whether the article tells of people in costume. */
  boolean isCostumeReport() {
    return costumeReport;
  }

  /** Whether the name stands in a caption without a verb that calls nobody a player. */
  boolean isShown(NameSpan span) {
    var tokens = words.sentence(span.sentence()).tokens();
    boolean verbless = tokens.stream().noneMatch(token -> token.tag().startsWith("VB"));
    String next = words.lower(span.sentence(), span.end());
    String before = words.lower(span.sentence(), span.start() - 1);
    return verbless
        && tokens.size() <= SHORT
        && !next.equals("as")
        && !Set.of("by", ":", "photo", "image", "/").contains(before)
        && !cues.hasHumanNoun(span);
  }
}
