package org.newsgraph.extract.work;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.CreditKind;

/** "his 'X' music video", "Y's novel 'X'", "'X' by Y", "a film from Y". */
final class OwnerRule implements CreditRule {

  private static final Set<String> WRITTEN =
      Set.of(
          "book",
          "novel",
          "novella",
          "memoir",
          "autobiography",
          "biography",
          "poem",
          "essay",
          "story",
          "play",
          "collection",
          "trilogy",
          "anthology",
          "study",
          "article",
          "column",
          "cookbook",
          "thriller",
          "paperback",
          "screenplay",
          "libretto",
          "pamphlet");
  private static final Set<String> BY = Set.of("by", "from");

  private final Reading reading;
  private final People people;

  OwnerRule(Reading reading, People people) {
    this.reading = reading;
    this.people = people;
  }

  @Override
  public List<Credit> credit(WorkSpot spot) {
    return spot.heads().stream()
        .flatMap(head -> owners(spot, head))
        .flatMap(owner -> people.all(spot.sentence(), owner).stream())
        .map(person -> new Credit(spot, person, kind(spot), "owner", 0.85))
        .toList();
  }

  private Stream<Integer> owners(WorkSpot spot, int head) {
    Syntax tree = reading.tree(spot.sentence());
    Stream<Integer> makers =
        tree.children(head, "nmod").stream()
            .filter(noun -> BY.contains(preposition(spot.sentence(), noun)));
    return Stream.concat(tree.children(head, "nmod:poss").stream(), makers);
  }

  private String preposition(int sentence, int noun) {
    Optional<Integer> mark = reading.tree(sentence).child(noun, "case");
    return mark.map(token -> reading.sentences().get(sentence).token(token).lemma()).orElse("");
  }

  private CreditKind kind(WorkSpot spot) {
    String type = reading.cast().entity(spot.work()).type();
    String last = type.substring(type.lastIndexOf(' ') + 1);
    return WRITTEN.contains(last) || type.equals("graphic novel")
        ? CreditKind.AUTHOR
        : CreditKind.CREATOR;
  }
}
