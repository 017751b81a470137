package org.newsgraph.extract.scene;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.scene.PlaceWords.Way;
import org.newsgraph.finding.EntityKind;

/**
 * Where a story opens: at the place of its headline, "Rival cities lobby in Lausanne", or of its
 * dateline where the text bears it out, since a dateline alone tells where the reporter was.
 */
final class Opening {

  /** The place that the story opens at. */
  Optional<String> place(List<SentenceScene> sentences, Cast cast) {
    Optional<String> headline =
        at(sentences, BlockKind.HEADLINE).map(PlaceWords::place).findFirst();
    return headline.or(() -> dateline(sentences, cast));
  }

  private static Optional<String> dateline(List<SentenceScene> sentences, Cast cast) {
    return sentences.stream()
        .map(sentence -> sentence.syntax().sentence())
        .filter(sentence -> sentence.kind() == BlockKind.DATELINE)
        .flatMap(sentence -> cast.in(sentence.index()).stream())
        .flatMap(reference -> reference.entities().stream())
        .filter(id -> cast.is(id, EntityKind.PLACE))
        .findFirst()
        .filter(id -> at(sentences, BlockKind.BODY).anyMatch(place -> place.place().equals(id)));
  }

  private static Stream<PlaceWords> at(List<SentenceScene> sentences, BlockKind kind) {
    return sentences.stream()
        .filter(sentence -> sentence.syntax().sentence().kind() == kind)
        .flatMap(sentence -> sentence.places().stream())
        .filter(place -> place.way() == Way.AT);
  }
}
