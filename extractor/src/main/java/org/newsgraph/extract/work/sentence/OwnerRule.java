package org.newsgraph.extract.work.sentence;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.work.credit.Credit;
import org.newsgraph.extract.work.credit.CreditRule;
import org.newsgraph.extract.work.spot.People;
import org.newsgraph.extract.work.spot.WorkSpot;
import org.newsgraph.finding.CreditKind;
import org.newsgraph.finding.Entity;

/** "his 'X' music video", "Y's novel 'X'", "'X' by Y", "a film from Y". */
public final class OwnerRule implements CreditRule {

  private static final Lexicon WRITTEN = Lexicon.of(OwnerRule.class, "written-noun.txt");
  private static final Set<String> BY = Set.of("by", "from");

  private final Reading reading;
  private final People people;

  public OwnerRule(Reading reading, People people) {
    this.reading = reading;
    this.people = people;
  }

  @Override
  public List<Credit> credit(WorkSpot spot) {
    return spot.heads().stream()
        .flatMap(head -> owners(spot, head))
        .flatMap(owner -> meant(spot.sentence(), owner).stream())
        .distinct()
        .map(person -> new Credit(spot, person, kind(spot), "owner", 0.85))
        .toList();
  }

  /** The owners; "his" without a known meaning is the subject's; "Y and Z's" belongs to both. */
  private List<String> meant(int sentence, int owner) {
    List<String> named = people.all(sentence, owner);
    boolean pronoun = reading.sentences().get(sentence).token(owner).tag().equals("PRP$");
    List<String> ahead = pronoun ? ahead(sentence, owner) : List.of();
    if (!ahead.isEmpty()) {
      return ahead;
    }
    if (named.isEmpty() && pronoun) {
      return reading.tree(sentence).path(owner).stream()
          .filter(token -> reading.sentences().get(sentence).token(token).tag().startsWith("VB"))
          .flatMap(verb -> people.subject(sentence, verb).stream())
          .findFirst()
          .map(subject -> people.all(sentence, subject))
          .orElse(List.of());
    }
    return Stream.concat(named.stream(), partner(sentence, owner)).toList();
  }

  /** "In her memoirs, Y describes": at the sentence's start, the subject to come owns them. */
  private List<String> ahead(int sentence, int owner) {
    Syntax tree = reading.tree(sentence);
    return owner > 2
        ? List.of()
        : tree.path(owner).stream()
            .filter(token -> reading.sentences().get(sentence).token(token).tag().startsWith("VB"))
            .findFirst()
            .flatMap(verb -> tree.child(verb, "nsubj"))
            .filter(subject -> subject > owner + 1 && tree.is(owner, "nmod:poss"))
            .filter(subject -> !tree.subtree(subject).contains(owner))
            .map(subject -> people.all(sentence, subject))
            .orElse(List.of());
  }

  private Stream<String> partner(int sentence, int owner) {
    return reading.cast().in(sentence).stream()
        .filter(reference -> reference.head() == owner && reference.start() > 1)
        .filter(
            reference ->
                reading.sentences().get(sentence).token(reference.start() - 1).text().equals("and"))
        .flatMap(reference -> people.at(sentence, reference.start() - 2).stream());
  }

  private Stream<Integer> owners(WorkSpot spot, int head) {
    Syntax tree = reading.tree(spot.sentence());
    Stream<Integer> makers =
        Stream.concat(
                tree.children(head, "nmod").stream(),
                tree.children(head, "nmod").stream()
                    .flatMap(noun -> tree.children(noun, "nmod").stream()))
            .filter(noun -> BY.contains(preposition(spot.sentence(), noun)));
    return Stream.of(tree.children(head, "nmod:poss").stream(), makers, makerBehind(spot, head))
        .flatMap(owners -> owners)
        .distinct();
  }

  /** "a film by director Y": the first name behind "by", wherever the parser hung it. */
  private Stream<Integer> makerBehind(WorkSpot spot, int head) {
    List<Token> tokens = reading.sentences().get(spot.sentence()).tokens();
    boolean by = head + 1 < tokens.size() && tokens.get(head + 1).text().equals("by");
    return reading.cast().in(spot.sentence()).stream()
        .filter(reference -> by && reference.start() > head + 1 && reference.start() < head + 6)
        .map(Reference::head)
        .limit(1);
  }

  private String preposition(int sentence, int noun) {
    return reading.tree(sentence).prepositions(noun).stream().findFirst().orElse("");
  }

  private CreditKind kind(WorkSpot spot) {
    return isWritten(reading.cast().entity(spot.work())) ? CreditKind.AUTHOR : CreditKind.CREATOR;
  }

  /** Whether works of its type are written to be read or staged, so that owners are authors. */
  static boolean isWritten(Entity work) {
    return WRITTEN.has(work.typeNoun());
  }
}
