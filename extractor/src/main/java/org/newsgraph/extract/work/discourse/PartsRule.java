package org.newsgraph.extract.work.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.work.credit.Credit;
import org.newsgraph.extract.work.spot.Media;
import org.newsgraph.extract.work.spot.People;
import org.newsgraph.extract.work.spot.WorkSpot;
import org.newsgraph.finding.CreditKind;

/**
 * "Y, who plays the balloonist", "Y stars as a nun", "Y took the part of the father", "Y voices Z":
 * parts and who plays them, in the work that was named last. Who is played by another and is
 * somebody is shown in it.
 */
public final class PartsRule {

  private static final Lexicon CHARACTERS = Lexicon.of(PartsRule.class, "character-noun.txt");

  private static final List<String> PLAYED = List.of("screen", "stage", "game", "broadcast");

  private final Reading reading;
  private final People people;
  private final NearestWorks works;
  private final Media media = new Media();

  /** The rule for one article. */
  public PartsRule(Reading reading, People people, NearestWorks works) {
    this.reading = reading;
    this.people = people;
    this.works = works;
  }

  /** The credits of all sentences. */
  public List<Credit> find() {
    List<Credit> credits = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      IntStream.range(0, sentence.tokens().size())
          .filter(at -> sentence.token(at).tag().startsWith("VB"))
          .filter(at -> plays(sentence, at))
          .forEach(at -> credits.addAll(credits(sentence, at)));
    }
    return credits;
  }

  private List<Credit> credits(Sentence sentence, int verb) {
    Optional<WorkSpot> work =
        works
            .at(sentence.index(), verb)
            .filter(spot -> media.isOneOf(reading.cast().entity(spot.work()).type(), PLAYED));
    return work.stream()
        .flatMap(
            spot ->
                Stream.concat(
                    players(sentence, verb)
                        .map(id -> credit(spot, sentence, verb, id, CreditKind.PERFORMER)),
                    played(sentence, verb)
                        .map(id -> credit(spot, sentence, verb, id, CreditKind.DEPICTED))))
        .toList();
  }

  private static Credit credit(
      WorkSpot spot, Sentence sentence, int verb, String person, CreditKind how) {
    return new Credit(spot.meantAt(sentence.index(), verb), person, how, "part-in-work", 0.75);
  }

  private Stream<String> players(Sentence sentence, int verb) {
    return people.subject(sentence.index(), verb).stream()
        .flatMap(subject -> people.all(sentence.index(), subject).stream());
  }

  private Stream<String> played(Sentence sentence, int verb) {
    Syntax tree = reading.tree(sentence.index());
    boolean shown =
        sentence.token(verb).lemma().matches("play|portray|voice|impersonate|embody|understudy");
    return tree.child(verb, "obj").stream()
        .filter(object -> shown)
        .flatMap(object -> people.all(sentence.index(), object).stream());
  }

  /** Whether the verb, in the active voice, has a part for its object or behind "as". */
  private boolean plays(Sentence sentence, int verb) {
    Syntax tree = reading.tree(sentence.index());
    String lemma = sentence.token(verb).lemma();
    boolean active = tree.children(verb, "aux:pass").isEmpty();
    Optional<Integer> object = tree.child(verb, "obj");
    boolean part = object.filter(noun -> isCharacter(sentence, noun)).isPresent();
    boolean takes =
        lemma.matches("take|get|have|win|land|share|resume|perform|sing")
            && object.filter(noun -> isPart(sentence, noun)).isPresent();
    boolean as =
        lemma.matches("star|co-star|appear|feature|return|cameo")
            && tree.children(verb, "obl").stream()
                .anyMatch(noun -> isMarked(tree, noun, "as") && isCharacter(sentence, noun));
    return active
        && (lemma.matches("play|portray|voice|impersonate|embody|understudy") && part
            || takes
            || as);
  }

  /** A noun for people or a part, or somebody's name. */
  private boolean isCharacter(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    boolean named = people.at(sentence.index(), noun).isPresent();
    return CHARACTERS.has(token.lemma()) || named || isPart(sentence, noun);
  }

  /** "the part of the father", "the leading role"; but "took part", "played a role". */
  private boolean isPart(Sentence sentence, int noun) {
    Syntax tree = reading.tree(sentence.index());
    boolean definite =
        tree.children(noun, "det").stream()
            .anyMatch(word -> sentence.token(word).text().equalsIgnoreCase("the"));
    boolean qualified =
        !tree.children(noun, "nmod").isEmpty()
            || !tree.children(noun, "amod").isEmpty()
            || !tree.children(noun, "compound").isEmpty();
    return sentence.token(noun).lemma().matches("part|role|lead") && definite && qualified;
  }

  private static boolean isMarked(Syntax tree, int noun, String preposition) {
    return tree.children(noun, "case").stream()
        .anyMatch(mark -> tree.sentence().token(mark).text().equals(preposition));
  }
}
