package org.newsgraph.extract.work.sentence;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.work.credit.Credit;
import org.newsgraph.extract.work.credit.CreditRule;
import org.newsgraph.extract.work.spot.CreditWords;
import org.newsgraph.extract.work.spot.People;
import org.newsgraph.extract.work.spot.WorkSpot;
import org.newsgraph.finding.CreditKind;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;

/**
 * Verbs that are not of making, yet tie people to a work by what they are said of: "Y provided
 * lyrics to 'X'", "Y was interviewed by Z for 'X'", "in 'X', Y argues"; and "written by Y" in the
 * only work's sentence, wherever the parser hung it.
 */
public final class ParticipationRule implements CreditRule {

  private static final Lexicon SHARES =
      Lexicon.of(ParticipationRule.class, "contribution-noun.txt");
  private static final Lexicon VERBS =
      Lexicon.of(ParticipationRule.class, "participation-verb.txt");

  private static final int BEHIND = 6;

  private final Reading reading;
  private final People people;
  private final CreditWords words;

  public ParticipationRule(Reading reading, People people, CreditWords words) {
    this.reading = reading;
    this.people = people;
    this.words = words;
  }

  @Override
  public List<Credit> credit(WorkSpot spot) {
    return Stream.concat(
            spot.heads().stream()
                .flatMap(head -> governor(spot, head).stream())
                .distinct()
                .flatMap(verb -> byVerb(spot, verb)),
            madeBy(spot))
        .toList();
  }

  /** The nearest verb above the work that takes part in it. */
  private Optional<Integer> governor(WorkSpot spot, int head) {
    Syntax tree = reading.tree(spot.sentence());
    return tree.path(head).stream()
        .skip(1)
        .limit(4)
        .filter(token -> token(spot, token).tag().startsWith("VB") || isFame(spot, token))
        .findFirst()
        .filter(verb -> VERBS.has(token(spot, verb).lemma()) && !isSubject(tree, head, verb));
  }

  private boolean isFame(WorkSpot spot, int token) {
    return VERBS.kind(token(spot, token).lemma()).filter("fame"::equals).isPresent();
  }

  private static boolean isSubject(Syntax tree, int head, int verb) {
    return tree.children(verb, "nsubj").stream()
        .anyMatch(subject -> tree.subtree(subject).contains(head));
  }

  private Stream<Credit> byVerb(WorkSpot spot, int verb) {
    return switch (VERBS.kind(token(spot, verb).lemma()).orElse("")) {
      case "share" -> shared(spot, verb);
      case "interview" -> interviewed(spot, verb);
      case "argue" -> argued(spot, verb);
      case "keep" -> kept(spot, verb);
      case "fame" -> known(spot, verb);
      default -> Stream.empty();
    };
  }

  private Stream<Credit> shared(WorkSpot spot, int verb) {
    return reading.tree(spot.sentence()).child(verb, "obj").stream()
        .flatMap(share -> SHARES.kind(token(spot, share).lemma()).stream())
        .map(CreditKind::valueOf)
        .flatMap(how -> subjects(spot, verb, how));
  }

  /** Who is asked takes part, who asks presents. */
  private Stream<Credit> interviewed(WorkSpot spot, int verb) {
    Syntax tree = reading.tree(spot.sentence());
    boolean passive = !tree.children(verb, "aux:pass").isEmpty();
    if (spot.heads().stream().anyMatch(head -> marked(spot, head, "about"))) {
      return Stream.empty();
    }
    Stream<Credit> asked =
        tree.child(verb, "obj").stream().flatMap(noun -> all(spot, noun, CreditKind.PARTICIPANT));
    Stream<Credit> agents =
        tree.children(verb, "obl").stream()
            .filter(noun -> marked(spot, noun, "by"))
            .flatMap(noun -> all(spot, noun, CreditKind.PRESENTER));
    return passive
        ? Stream.concat(subjects(spot, verb, CreditKind.PARTICIPANT), agents)
        : Stream.concat(subjects(spot, verb, CreditKind.PRESENTER), asked);
  }

  /** "runs the X blog": only the object is kept. */
  private Stream<Credit> kept(WorkSpot spot, int verb) {
    Syntax tree = reading.tree(spot.sentence());
    return spot.heads().stream().anyMatch(head -> tree.children(verb, "obj").contains(head))
        ? subjects(spot, verb, CreditKind.CREATOR)
        : Stream.empty();
  }

  /** "best known for 'X'", "famous for her role in 'X'". */
  private Stream<Credit> known(WorkSpot spot, int word) {
    Syntax tree = reading.tree(spot.sentence());
    boolean performed =
        tree.subtree(word).stream()
            .anyMatch(at -> token(spot, at).lemma().matches("role|part|performance|portrayal"));
    CreditKind how = performed ? CreditKind.PERFORMER : CreditKind.OTHER;
    Stream<Credit> modified =
        tree.is(word, "amod")
            ? tree.head(word).stream().boxed().flatMap(noun -> all(spot, noun, how))
            : Stream.empty();
    return tree.subtree(word).stream().anyMatch(at -> token(spot, at).text().equals("for"))
        ? Stream.concat(modified, subjects(spot, word, how))
        : Stream.empty();
  }

  /** "In 'X', Y argues": only what is written argues. */
  private Stream<Credit> argued(WorkSpot spot, int verb) {
    boolean within = spot.heads().stream().anyMatch(head -> marked(spot, head, "in"));
    Entity work = reading.cast().entity(spot.work());
    boolean written = work.type().isEmpty() || OwnerRule.isWritten(work);
    return within && written ? subjects(spot, verb, CreditKind.AUTHOR) : Stream.empty();
  }

  /** "..., written by Y": the participle stands behind the only work of the sentence. */
  private Stream<Credit> madeBy(WorkSpot spot) {
    Sentence sentence = reading.sentences().get(spot.sentence());
    List<Reference> here = reading.cast().in(spot.sentence());
    long works = here.stream().filter(this::isWork).count();
    return works != 1
        ? Stream.empty()
        : IntStream.range(spot.end(), sentence.tokens().size() - 2)
            .filter(at -> sentence.token(at).tag().matches("VB[ND]"))
            .filter(at -> sentence.token(at + 1).text().equals("by"))
            .boxed()
            .flatMap(
                at ->
                    words.ofVerb(sentence.token(at)).stream()
                        .filter(how -> how != CreditKind.PERFORMER)
                        .flatMap(how -> firstBehind(spot, here, at + 1, how)));
  }

  private boolean isWork(Reference reference) {
    return reference.entities().size() == 1
        && reading.cast().entity(reference.entities().get(0)).kind() == EntityKind.WORK;
  }

  private Stream<Credit> firstBehind(WorkSpot spot, List<Reference> here, int by, CreditKind how) {
    return here.stream()
        .filter(reference -> reference.start() > by && reference.start() < by + BEHIND)
        .limit(1)
        .flatMap(reference -> all(spot, reference.head(), how));
  }

  private Stream<Credit> subjects(WorkSpot spot, int verb, CreditKind how) {
    return people.subject(spot.sentence(), verb).stream().flatMap(noun -> all(spot, noun, how));
  }

  private Stream<Credit> all(WorkSpot spot, int noun, CreditKind how) {
    return people.all(spot.sentence(), noun).stream()
        .map(person -> new Credit(spot, person, how, "verb-of-work", 0.75));
  }

  private boolean marked(WorkSpot spot, int noun, String preposition) {
    return reading.tree(spot.sentence()).prepositions(noun).contains(preposition);
  }

  private Token token(WorkSpot spot, int token) {
    return reading.sentences().get(spot.sentence()).token(token);
  }
}
