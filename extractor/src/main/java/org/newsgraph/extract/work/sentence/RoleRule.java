package org.newsgraph.extract.work.sentence;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.work.credit.Credit;
import org.newsgraph.extract.work.credit.CreditRule;
import org.newsgraph.extract.work.spot.People;
import org.newsgraph.extract.work.spot.WorkSpot;
import org.newsgraph.finding.CreditKind;

/**
 * "Abel is played by Y": parts and who plays them, in the sentence of the work and the two behind
 * it; and whom a prize "for 'X'" goes to.
 */
public final class RoleRule implements CreditRule {

  private static final int SENTENCES = 2;

  private final Reading reading;
  private final People people;

  public RoleRule(Reading reading, People people) {
    this.reading = reading;
    this.people = people;
  }

  @Override
  public List<Credit> credit(WorkSpot spot) {
    int block = reading.sentences().get(spot.sentence()).block();
    Stream<Credit> parts =
        IntStream.rangeClosed(spot.sentence(), spot.sentence() + SENTENCES)
            .filter(sentence -> sentence < reading.sentences().size())
            .filter(sentence -> reading.sentences().get(sentence).block() <= block + 1)
            .boxed()
            .flatMap(sentence -> players(spot, sentence));
    return Stream.concat(parts, winners(spot)).toList();
  }

  private Stream<Credit> players(WorkSpot spot, int sentence) {
    Syntax tree = reading.tree(sentence);
    return verbs(sentence, "play|portray|voice")
        .filter(verb -> !tree.children(verb, "aux:pass").isEmpty())
        .flatMap(verb -> tree.children(verb, "obl").stream())
        .filter(noun -> preposition(sentence, noun, "by"))
        .flatMap(noun -> people.all(sentence, noun).stream())
        .map(person -> new Credit(spot, person, CreditKind.PERFORMER, "played-by", 0.8));
  }

  /** "The prize for best actor went to Y for 'X'", "Y won an award for 'X'". */
  private Stream<Credit> winners(WorkSpot spot) {
    int sentence = spot.sentence();
    Syntax tree = reading.tree(sentence);
    boolean prized = spot.heads().stream().anyMatch(head -> preposition(sentence, head, "for"));
    return !prized
        ? Stream.empty()
        : verbs(sentence, "win|receive|go|award|nominate|earn|collect|take|get")
            .flatMap(
                verb ->
                    Stream.concat(
                        people.subject(sentence, verb).stream(),
                        tree.children(verb, "obl").stream()
                            .filter(noun -> preposition(sentence, noun, "to"))))
            .flatMap(noun -> people.all(sentence, noun).stream())
            .map(person -> new Credit(spot, person, kind(sentence), "prize-for", 0.75));
  }

  private CreditKind kind(int sentence) {
    List<String> lemmas =
        reading.sentences().get(sentence).tokens().stream().map(token -> token.lemma()).toList();
    if (lemmas.contains("actor") || lemmas.contains("actress") || lemmas.contains("performance")) {
      return CreditKind.PERFORMER;
    }
    return lemmas.contains("director") ? CreditKind.DIRECTOR : CreditKind.OTHER;
  }

  private Stream<Integer> verbs(int sentence, String lemmas) {
    Sentence holder = reading.sentences().get(sentence);
    return IntStream.range(0, holder.tokens().size())
        .filter(token -> holder.token(token).tag().startsWith("VB"))
        .filter(token -> holder.token(token).lemma().matches(lemmas))
        .boxed();
  }

  private boolean preposition(int sentence, int noun, String word) {
    return reading.tree(sentence).children(noun, "case").stream()
        .anyMatch(mark -> reading.sentences().get(sentence).token(mark).text().equals(word));
  }
}
