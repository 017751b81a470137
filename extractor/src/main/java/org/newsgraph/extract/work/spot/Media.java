package org.newsgraph.extract.work.spot;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.finding.CreditKind;

/** Which trades make which kinds of works. */
public final class Media {

  /**
   * What a noun for a maker tells.
   *
   * @param how how its bearer is tied to a work
   * @param role whether it names a part in a certain work, "the director", rather than a living
   * @param media what its bearers make works in; empty where that may be any
   */
  public record Maker(CreditKind how, boolean role, List<String> media) {}

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

  /** What the noun for a maker tells; empty for other nouns. */
  public Optional<Maker> ofMaker(String noun) {
    List<String> columns = MAKERS.of(noun);
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Maker(
                CreditKind.valueOf(columns.get(0)),
                columns.get(1).equals("role"),
                columns.subList(2, columns.size())));
  }

  /** Whether the trade or role that the noun names may make works of the type. */
  public boolean makes(String noun, String type) {
    return ofMaker(noun).filter(maker -> !isOneOf(type, maker.media())).isEmpty();
  }
}
