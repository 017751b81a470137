package org.newsgraph.extract.statement.attribution;

import java.util.Optional;

/** One way in which an article tells who says a piece. */
public interface AttributionRule {

  /** Who says the piece, by this rule alone. */
  Optional<Attribution> attribute(Piece piece);
}
