package org.newsgraph.extract.scene;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.scene.PlaceWords.Way;

/** Where a story opens by its headline: "Rival cities lobby in Lausanne". */
final class Opening {

  /** The place that the headline says its news is at. */
  Optional<String> place(List<SentenceScene> sentences) {
    return of(sentences, BlockKind.HEADLINE).map(PlaceWords::place).findFirst();
  }

  private static Stream<PlaceWords> of(List<SentenceScene> sentences, BlockKind kind) {
    return sentences.stream()
        .filter(sentence -> sentence.syntax().sentence().kind() == kind)
        .flatMap(sentence -> sentence.places().stream())
        .filter(place -> place.way() == Way.AT);
  }
}
