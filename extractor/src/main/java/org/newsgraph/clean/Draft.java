package org.newsgraph.clean;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.clean.date.ArticleDates;
import org.newsgraph.problem.Problem;

/** What a cleaner found in a raw article, not yet looked at for whether it can be used. */
record Draft(
    String title,
    Optional<String> url,
    ArticleDates dates,
    List<String> authors,
    Optional<String> publisher,
    List<Piece> pieces,
    Map<String, String> asides,
    List<Problem> warnings) {}
