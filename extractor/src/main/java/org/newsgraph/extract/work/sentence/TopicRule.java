package org.newsgraph.extract.work.sentence;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.work.credit.Credit;
import org.newsgraph.extract.work.credit.CreditRule;
import org.newsgraph.extract.work.spot.CreditWords;
import org.newsgraph.extract.work.spot.People;
import org.newsgraph.extract.work.spot.WorkSpot;
import org.newsgraph.finding.CreditKind;

/** "'X', a documentary about Y", "a biography of Y", "'X' follows Y". */
public final class TopicRule implements CreditRule {

  private static final Set<String> ABOUT = Set.of("about", "on");
  private static final Set<String> LIVES =
      Set.of("biography", "biopic", "life", "portrait", "story", "profile");

  private final Reading reading;
  private final People people;
  private final CreditWords words;

  public TopicRule(Reading reading, People people, CreditWords words) {
    this.reading = reading;
    this.people = people;
    this.words = words;
  }

  @Override
  public List<Credit> credit(WorkSpot spot) {
    return spot.heads().stream()
        .flatMap(head -> Stream.concat(byPreposition(spot, head), byVerb(spot, head)))
        .flatMap(topic -> people.all(spot.sentence(), topic).stream())
        .map(person -> new Credit(spot, person, CreditKind.SUBJECT, "topic", 0.8))
        .toList();
  }

  private Stream<Integer> byPreposition(WorkSpot spot, int head) {
    Syntax tree = reading.tree(spot.sentence());
    boolean life = LIVES.contains(token(spot, head).lemma());
    return tree.children(head, "nmod").stream()
        .filter(
            noun ->
                tree.prepositions(noun).stream()
                    .anyMatch(mark -> ABOUT.contains(mark) || life && mark.equals("of")))
        .flatMap(noun -> Stream.concat(Stream.of(noun), lives(spot, noun)));
  }

  /** "about the life of Y". */
  private Stream<Integer> lives(WorkSpot spot, int noun) {
    Syntax tree = reading.tree(spot.sentence());
    return LIVES.contains(token(spot, noun).lemma())
        ? Stream.concat(
            tree.children(noun, "nmod").stream(), tree.children(noun, "nmod:poss").stream())
        : Stream.empty();
  }

  private Stream<Integer> byVerb(WorkSpot spot, int head) {
    Syntax tree = reading.tree(spot.sentence());
    return Stream.concat(
            tree.is(head, "nsubj") ? tree.head(head).stream().boxed() : Stream.empty(),
            tree.children(head, "acl").stream())
        .filter(verb -> words.isTopical(token(spot, verb)))
        .flatMap(verb -> tree.child(verb, "obj").stream())
        .flatMap(
            noun ->
                Stream.concat(
                    Stream.of(noun),
                    Stream.concat(
                        lives(spot, noun),
                        tree.children(noun, "nmod").stream().filter(n -> versionOf(spot, noun)))));
  }

  /** "follows a fictional version of Y", "tells the story of Y". */
  private boolean versionOf(WorkSpot spot, int noun) {
    return words.isLikeness(token(spot, noun));
  }

  private Token token(WorkSpot spot, int token) {
    return reading.sentences().get(spot.sentence()).token(token);
  }
}
