package org.newsgraph.extract.work.sentence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.status.StatusReader;
import org.newsgraph.extract.work.credit.Credit;
import org.newsgraph.extract.work.credit.CreditRule;
import org.newsgraph.extract.work.spot.CreditWords;
import org.newsgraph.extract.work.spot.People;
import org.newsgraph.extract.work.spot.WorkSpot;
import org.newsgraph.finding.CreditKind;
import org.newsgraph.finding.MentionForm;
import org.newsgraph.finding.Status;

/**
 * "Y directed 'X'", "Y starred in 'X'", "'X' was written by Y", "'X', directed by Y", "'X' stars
 * Y".
 */
public final class VerbRule implements CreditRule {

  private final Reading reading;
  private final People people;
  private final CreditWords words;
  private final StatusReader statuses = new StatusReader();

  public VerbRule(Reading reading, People people, CreditWords words) {
    this.reading = reading;
    this.people = people;
    this.words = words;
  }

  @Override
  public List<Credit> credit(WorkSpot spot) {
    return spot.heads().stream()
        .flatMap(
            head ->
                Stream.of(active(spot, head), relative(spot, head), passive(spot, head))
                    .flatMap(credits -> credits))
        .toList();
  }

  /** The work is the object of the verb, or stands behind a preposition. */
  private Stream<Credit> active(WorkSpot spot, int head) {
    Syntax tree = reading.tree(spot.sentence());
    return tree.path(head).stream()
        .limit(5)
        .skip(1)
        .takeWhile(token -> passes(spot, token))
        .filter(verb -> words.ofVerb(token(spot, verb)).isPresent())
        .filter(verb -> tree.children(verb, "aux:pass").isEmpty())
        .filter(verb -> !isSubject(spot, head, verb))
        .limit(1)
        .filter(verb -> happened(spot, verb))
        .flatMap(
            verb ->
                Stream.concat(people.subject(spot.sentence(), verb).stream(), partners(spot, verb))
                    .flatMap(person -> credits(spot, person, verb)));
  }

  /** The way up from the title ends at a verb that ties nobody to works, but for naming verbs. */
  private boolean passes(WorkSpot spot, int token) {
    Token word = token(spot, token);
    boolean naming = word.lemma().matches("call|title|entitle|name|dub|be|base|set|know");
    return !word.tag().startsWith("VB") || naming || words.ofVerb(word).isPresent();
  }

  /** "declined to appear in 'X'" ties nobody to it. */
  private boolean happened(WorkSpot spot, int verb) {
    Status status = statuses.read(reading, spot.sentence(), verb).status();
    return status != Status.DENIED && status != Status.HYPOTHETICAL;
  }

  /** "'X', the album that Y recorded": the clause has a subject of its own. */
  private Stream<Credit> relative(WorkSpot spot, int head) {
    Syntax tree = reading.tree(spot.sentence());
    return tree.children(head, "acl").stream()
        .filter(verb -> words.ofVerb(token(spot, verb)).isPresent())
        .filter(verb -> tree.children(verb, "aux:pass").isEmpty())
        .flatMap(
            verb -> tree.child(verb, "nsubj").stream().flatMap(who -> credits(spot, who, verb)));
  }

  /** "wrote it with Z". */
  private Stream<Integer> partners(WorkSpot spot, int verb) {
    Syntax tree = reading.tree(spot.sentence());
    return tree.children(verb, "obl").stream()
        .filter(
            noun ->
                tree.prepositions(noun).stream()
                    .anyMatch(mark -> mark.matches("with|alongside|opposite")));
  }

  private boolean isSubject(WorkSpot spot, int head, int verb) {
    Syntax tree = reading.tree(spot.sentence());
    return tree.children(verb, "nsubj").stream()
        .anyMatch(subject -> tree.subtree(subject).contains(head));
  }

  /** The work is made: by whom stands behind the verb; or it stars somebody. */
  private Stream<Credit> passive(WorkSpot spot, int head) {
    Syntax tree = reading.tree(spot.sentence());
    Sentence sentence = reading.sentences().get(spot.sentence());
    Stream<Integer> made = Stream.concat(tree.children(head, "acl").stream(), participle(spot));
    return Stream.concat(made, governing(tree, head))
        .distinct()
        .flatMap(verb -> Stream.concat(Stream.of(verb), tree.children(verb, "conj").stream()))
        .filter(verb -> words.ofVerb(sentence.token(verb)).isPresent())
        .flatMap(verb -> Stream.concat(agents(spot, verb), starred(spot, verb)));
  }

  /** "'X', directed by Y": the participle right behind the title, wherever the parser hung it. */
  private Stream<Integer> participle(WorkSpot spot) {
    List<Token> tokens = reading.sentences().get(spot.sentence()).tokens();
    int at = spot.end();
    while (at < tokens.size() && !Character.isLetterOrDigit(tokens.get(at).text().codePointAt(0))) {
      at++;
    }
    return at < tokens.size() && tokens.get(at).tag().matches("VB[NG]")
        ? Stream.of(at)
        : Stream.empty();
  }

  private static Stream<Integer> governing(Syntax tree, int head) {
    return tree.is(head, "nsubj") ? tree.head(head).stream().boxed() : Stream.empty();
  }

  private Stream<Credit> agents(WorkSpot spot, int verb) {
    Syntax tree = reading.tree(spot.sentence());
    return tree.children(verb, "obl").stream()
        .filter(noun -> tree.prepositions(noun).contains("by"))
        .flatMap(noun -> credits(spot, noun, verb));
  }

  /** "'X' stars Y", "'X', starring Y", "'X' features Y". */
  private Stream<Credit> starred(WorkSpot spot, int verb) {
    boolean performs =
        words.ofVerb(token(spot, verb)).filter(CreditKind.PERFORMER::equals).isPresent();
    boolean passive = token(spot, verb).tag().equals("VBN");
    Optional<Integer> object = reading.tree(spot.sentence()).child(verb, "obj");
    return performs && !passive
        ? Stream.concat(
            object.stream().flatMap(noun -> credits(spot, noun, verb)), cast(spot, verb))
        : Stream.empty();
  }

  /**
   * "stars Y, 17, who ..., and the veteran Z": whom the list names, wherever the parser hung it.
   */
  private Stream<Credit> cast(WorkSpot spot, int verb) {
    return token(spot, verb).lemma().matches("star|co-star|feature")
        ? reading.cast().in(spot.sentence()).stream()
            .filter(reference -> reference.start() > verb)
            .filter(reference -> reference.form() == MentionForm.NAME)
            .filter(reference -> isListed(spot, verb, reference.start()))
            .flatMap(reference -> people.at(spot.sentence(), reference.head()).stream())
            .map(person -> new Credit(spot, person, CreditKind.PERFORMER, "verb-of-work", 0.75))
        : Stream.empty();
  }

  /** Whether commas, "and" and descriptions alone lead from the verb to the name. */
  private boolean isListed(WorkSpot spot, int verb, int name) {
    List<Token> tokens = reading.sentences().get(spot.sentence()).tokens();
    int last = name - 1;
    while (last > verb && tokens.get(last).tag().matches("DT|JJ[RS]?|NNP?|VB[NG]|POS")) {
      last--;
    }
    return last == verb || tokens.get(last).text().matches("and|,|with|alongside|opposite|;");
  }

  private Stream<Credit> credits(WorkSpot spot, int noun, int verb) {
    CreditKind how = words.ofVerb(token(spot, verb)).orElse(CreditKind.OTHER);
    return people.all(spot.sentence(), noun).stream()
        .map(person -> new Credit(spot, person, how, "verb-of-work", 0.85));
  }

  private Token token(WorkSpot spot, int token) {
    return reading.sentences().get(spot.sentence()).token(token);
  }
}
