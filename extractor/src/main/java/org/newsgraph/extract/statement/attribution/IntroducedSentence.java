package org.newsgraph.extract.statement.attribution;

import java.util.Optional;

/**
 * X said, "...": words that are introduced and do not end in a comma are the introducer's, whatever
 * stands behind them; a comma would lead on to a clause of speech.
 */
public record IntroducedSentence(LeadingClause leading) implements AttributionRule {

  @Override
  public Optional<Attribution> attribute(Piece piece) {
    return piece.words().endsWith(",") ? Optional.empty() : leading.attribute(piece);
  }
}
