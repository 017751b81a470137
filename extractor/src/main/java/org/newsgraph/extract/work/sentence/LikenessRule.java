package org.newsgraph.extract.work.sentence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.work.credit.Credit;
import org.newsgraph.extract.work.credit.CreditRule;
import org.newsgraph.extract.work.spot.CreditWords;
import org.newsgraph.extract.work.spot.People;
import org.newsgraph.extract.work.spot.WorkSpot;
import org.newsgraph.finding.CreditKind;
import org.newsgraph.finding.EntityKind;

/**
 * "a wax figure of Y lies in the video", "the stars whose likenesses feature in 'X'": a sentence
 * that puts images of people into a work shows all whom it names, but for its subject and the
 * work's owner.
 */
public final class LikenessRule implements CreditRule {

  private final Reading reading;
  private final People people;
  private final CreditWords words;

  public LikenessRule(Reading reading, People people, CreditWords words) {
    this.reading = reading;
    this.people = people;
    this.words = words;
  }

  @Override
  public List<Credit> credit(WorkSpot spot) {
    Sentence sentence = reading.sentences().get(spot.sentence());
    if (sentence.tokens().stream().noneMatch(words::isLikeness) || works(spot) > 1) {
      return List.of();
    }
    Set<String> makers = makers(spot);
    return reading.cast().in(spot.sentence()).stream()
        .filter(reference -> reference.entities().size() == 1)
        .filter(reference -> !isMaker(spot.sentence(), reference.head()))
        .map(Reference::head)
        .flatMap(head -> people.at(spot.sentence(), head).stream())
        .distinct()
        .filter(person -> !makers.contains(person))
        .map(person -> new Credit(spot, person, CreditKind.DEPICTED, "likeness", 0.75))
        .toList();
  }

  /** "portraits by Y". */
  private boolean isMaker(int sentence, int head) {
    return reading.tree(sentence).children(head, "case").stream()
        .anyMatch(mark -> reading.sentences().get(sentence).token(mark).text().equals("by"));
  }

  private long works(WorkSpot spot) {
    return reading.cast().in(spot.sentence()).stream()
        .flatMap(reference -> reference.entities().stream())
        .filter(entity -> reading.cast().entity(entity).kind() == EntityKind.WORK)
        .distinct()
        .count();
  }

  private Set<String> makers(WorkSpot spot) {
    Syntax tree = reading.tree(spot.sentence());
    IntStream subjects =
        IntStream.range(0, reading.sentences().get(spot.sentence()).tokens().size())
            .filter(token -> tree.relation(token).equals("nsubj"))
            .filter(token -> tree.head(token).stream().anyMatch(head -> tree.is(head, "root")));
    return IntStream.concat(
            subjects,
            spot.heads().stream()
                .flatMap(head -> tree.children(head, "nmod:poss").stream())
                .mapToInt(Integer::intValue))
        .boxed()
        .flatMap(token -> people.all(spot.sentence(), token).stream())
        .collect(Collectors.toSet());
  }
}
