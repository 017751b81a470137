package org.newsgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.extract.statement.attribution.Attribution;
import org.newsgraph.extract.statement.attribution.Piece;

/**
 * What somebody says in one flow.
 *
 * @param pieces the quotations that make it up, in order
 * @param attribution who says it, where the article tells
 */
record Utterance(List<Piece> pieces, Optional<Attribution> attribution) {

  Utterance {
    pieces = List.copyOf(pieces);
  }

  Piece first() {
    return pieces.get(0);
  }

  Piece last() {
    return pieces.get(pieces.size() - 1);
  }

  String words() {
    return pieces.stream().map(Piece::words).collect(Collectors.joining(" "));
  }

  Utterance saidBy(Attribution speaker) {
    return new Utterance(pieces, Optional.of(speaker));
  }
}
