package org.newsgraph.extract.work.discourse;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.work.spot.WorkSpot;

/**
 * Which work a sentence has in mind when it speaks of "the director" or of parts: the one that its
 * own words name, else the one named last, in its own block or the two before it; else the one that
 * the next sentences name.
 */
public final class NearestWorks {

  private static final int BLOCKS = 2;
  private static final int AHEAD = 2;

  private final Reading reading;
  private final List<WorkSpot> titles;

  /** The works of the article, from the spots where they are meant. */
  public NearestWorks(Reading reading, List<WorkSpot> spots) {
    this.reading = reading;
    this.titles = spots.stream().filter(WorkSpot::named).toList();
  }

  /** The spot of the work that the token of the sentence has in mind. */
  Optional<WorkSpot> at(int sentence, int token) {
    int block = reading.sentences().get(sentence).block();
    List<Integer> below = reading.tree(sentence).subtree(token);
    Optional<WorkSpot> within =
        titles.stream()
            .filter(spot -> spot.sentence() == sentence && below.contains(spot.heads().get(0)))
            .findFirst();
    return within.or(() -> outside(sentence, token, block));
  }

  private Optional<WorkSpot> outside(int sentence, int token, int block) {
    Optional<WorkSpot> before =
        titles.stream()
            .filter(spot -> spot.sentence() < sentence || here(spot, sentence, token))
            .filter(spot -> block(spot) >= block - BLOCKS)
            .reduce((earlier, later) -> later);
    return before.or(
        () ->
            titles.stream()
                .filter(spot -> spot.sentence() >= sentence && spot.sentence() <= sentence + AHEAD)
                .filter(spot -> block(spot) <= block + 1)
                .findFirst());
  }

  private static boolean here(WorkSpot spot, int sentence, int token) {
    return spot.sentence() == sentence && spot.end() <= token;
  }

  private int block(WorkSpot spot) {
    return reading.sentences().get(spot.sentence()).block();
  }
}
