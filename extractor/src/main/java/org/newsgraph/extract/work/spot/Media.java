package org.newsgraph.extract.work.spot;

import java.util.List;
import org.newsgraph.extract.lexicon.Lexicon;

/** Which trades make which kinds of works. */
public final class Media {

  private static final Lexicon TYPES = Lexicon.of(Media.class, "medium.txt");
  private static final Lexicon MAKERS = Lexicon.of(Media.class, "maker-noun.txt");

  /** Whether a work of the type may be made in one of the media; a type of no known medium may. */
  public boolean isOneOf(String type, List<String> media) {
    List<String> own = of(type);
    return own.isEmpty() || media.isEmpty() || own.stream().anyMatch(media::contains);
  }

  /** The media of the type, by its last word; empty where unknown. */
  public List<String> of(String type) {
    return TYPES.of(type.substring(type.lastIndexOf(' ') + 1));
  }

  /**
   * What the noun for a maker tells: the kind of credit, "role" or "trade", the media; empty for
   * other nouns.
   */
  public List<String> ofMaker(String noun) {
    return MAKERS.of(noun);
  }

  /** Whether the trade or role that the noun names may make works of the type. */
  public boolean makes(String noun, String type) {
    List<String> known = MAKERS.of(noun);
    return known.size() < 3 || isOneOf(type, known.subList(2, known.size()));
  }
}
