package org.newsgraph.extract.presence;

import java.util.List;
import java.util.Optional;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;

/** The named gathering that an article is about: a fair, festival or the like of its headline. */
final class ArticleGathering {

  private static final String GATHERING = "gathering";

  /** The id of the gathering that the headline names, or that the first sentence is about. */
  Optional<String> of(Reading reading) {
    List<Sentence> sentences = reading.sentences();
    return sentences.stream()
        .filter(sentence -> sentence.kind() == BlockKind.HEADLINE)
        .flatMap(sentence -> reading.cast().in(sentence.index()).stream())
        .filter(reference -> isGathering(reading, reference))
        .findFirst()
        .or(() -> subject(reading, sentences))
        .map(reference -> reference.entities().get(0));
  }

  private static Optional<Reference> subject(Reading reading, List<Sentence> sentences) {
    return sentences.stream()
        .filter(sentence -> sentence.kind() == BlockKind.BODY)
        .limit(1)
        .flatMap(sentence -> reading.cast().in(sentence.index()).stream())
        .filter(reference -> isGathering(reading, reference))
        .filter(
            reference ->
                reading.tree(reference.sentence()).relation(reference.head()).startsWith("nsubj"))
        .findFirst();
  }

  private static boolean isGathering(Reading reading, Reference reference) {
    if (reference.entities().size() != 1) {
      return false;
    }
    Entity entity = reading.cast().entity(reference.entities().get(0));
    return entity.kind() == EntityKind.PLACE && entity.type().equals(GATHERING);
  }
}
