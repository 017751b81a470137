package org.newsgraph.extract.work.discourse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.status.StatusReader;
import org.newsgraph.extract.work.credit.Credit;
import org.newsgraph.extract.work.credit.CreditRule;
import org.newsgraph.extract.work.spot.Frames;
import org.newsgraph.extract.work.spot.Media;
import org.newsgraph.extract.work.spot.WorkSpot;
import org.newsgraph.finding.CreditKind;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.finding.MentionForm;
import org.newsgraph.finding.Status;

/**
 * Whom the clause of a title names is tied to the work: as shown or spoken of where the clause
 * tells what is in the work, else in a way that the rule cannot tell. Readers, viewers and owners
 * are not, nor whom another clause names, nor who stands nearer to another title.
 */
public final class ClauseRule implements CreditRule {

  private static final Lexicon RECEIVING = Lexicon.of(ClauseRule.class, "receiving-verb.txt");

  private static final Set<String> ON_SCREEN = Set.of("with", "opposite", "alongside");

  private final Reading reading;
  private final Frames frames;
  private final Media media = new Media();
  private final StatusReader statuses = new StatusReader();

  /** The rule for one article. */
  public ClauseRule(Reading reading) {
    this.reading = reading;
    this.frames = new Frames(reading);
  }

  @Override
  public List<Credit> credit(WorkSpot spot) {
    int verb = clause(reading.tree(spot.sentence()), spot.heads().get(0));
    Status status = statuses.read(reading, spot.sentence(), verb).status();
    Optional<CreditKind> frame = frames.around(spot);
    boolean open = status == Status.DENIED || status == Status.HYPOTHETICAL;
    if (frame.isEmpty() && (!spot.named() || open)) {
      return List.of();
    }
    return reading.cast().in(spot.sentence()).stream()
        .filter(reference -> isPerson(reference) && nearest(spot, reference))
        .filter(reference -> shares(spot, reference, frame.isPresent()))
        .filter(reference -> frame.isPresent() || !receives(spot, reference))
        .map(reference -> credit(spot, reference, frame))
        .toList();
  }

  private Credit credit(WorkSpot spot, Reference person, Optional<CreditKind> frame) {
    CreditKind how = frame.orElseGet(() -> beside(spot, person));
    return new Credit(
        spot,
        person.entities().get(0),
        how,
        frame.isPresent() ? "content-of-work" : "clause-of-work",
        frame.isPresent() ? 0.7 : 0.6);
  }

  /** "with Y", "opposite Y" in what is played: Y plays, too. */
  private CreditKind beside(WorkSpot spot, Reference person) {
    Syntax tree = reading.tree(spot.sentence());
    boolean beside =
        tree.children(person.head(), "case").stream()
            .map(mark -> tree.sentence().token(mark).text())
            .anyMatch(ON_SCREEN::contains);
    List<String> own = media.of(reading.cast().entity(spot.work()).type());
    boolean played = own.contains("screen") || own.contains("stage");
    return beside && played ? CreditKind.PERFORMER : CreditKind.OTHER;
  }

  private boolean isPerson(Reference reference) {
    return reference.entities().size() == 1 && reading.cast().isPerson(reference.entities().get(0));
  }

  /** Whether no other title of the sentence stands nearer to the words for the person. */
  private boolean nearest(WorkSpot spot, Reference person) {
    return reading.cast().in(spot.sentence()).stream()
        .filter(other -> other.entities().size() == 1)
        .filter(other -> reading.cast().is(other.entities().get(0), EntityKind.WORK))
        .min(Comparator.comparingInt(other -> distance(other, person)))
        .filter(other -> !other.entities().get(0).equals(spot.work()))
        .isEmpty();
  }

  private static int distance(Reference title, Reference person) {
    return title.start() > person.start()
        ? title.start() - person.end()
        : person.start() - title.end();
  }

  /**
   * Whether the person stands in the title's clause, or in one that hangs on it. A clause around
   * the title's counts only where the title's says of the person who it is.
   */
  private boolean shares(WorkSpot spot, Reference person, boolean framed) {
    return spot.heads().stream().allMatch(head -> shares(spot, head, person, framed));
  }

  private boolean shares(WorkSpot spot, int head, Reference person, boolean framed) {
    Syntax tree = reading.tree(spot.sentence());
    List<Integer> fromWork = tree.path(head);
    List<Integer> fromPerson = tree.path(person.head());
    int common = fromWork.stream().filter(fromPerson::contains).findFirst().orElse(-1);
    boolean down =
        fromPerson.stream()
            .takeWhile(token -> token != common)
            .noneMatch(token -> parts(tree, token, framed));
    boolean up =
        fromWork.stream()
            .takeWhile(token -> token != common)
            .noneMatch(
                token ->
                    parts(tree, token, false)
                        || tree.is(token, "acl:relcl") && person.head() != common);
    boolean name = person.form() == MentionForm.NAME;
    boolean same = clause(tree, person.head()) == clause(tree, head);
    return common >= 0 && down && up && (name || same || framed);
  }

  /** Whether the token opens a clause that tells something else. */
  private static boolean parts(Syntax tree, int token, boolean framed) {
    String relation = tree.relation(token);
    boolean told = relation.equals("ccomp") && !framed;
    boolean circumstance = relation.equals("advcl") && (tree.child(token, "mark").isPresent());
    boolean other =
        relation.equals("conj") && isVerb(tree, token) && tree.child(token, "nsubj").isPresent();
    return relation.equals("parataxis") || told || circumstance || other;
  }

  private static boolean isVerb(Syntax tree, int token) {
    return tree.sentence().token(token).tag().startsWith("VB");
  }

  /** The verb or predicate of the clause that holds the token. */
  private static int clause(Syntax tree, int token) {
    return tree.path(token).stream()
        .filter(at -> isVerb(tree, at) || tree.child(at, "cop").isPresent())
        .findFirst()
        .orElse(token);
  }

  /** Whether the person only reads, sees or has the work. */
  private boolean receives(WorkSpot spot, Reference person) {
    Syntax tree = reading.tree(spot.sentence());
    Sentence sentence = tree.sentence();
    int verb = clause(tree, spot.heads().get(0));
    boolean received = RECEIVING.has(sentence.token(verb).lemma());
    boolean owner = tree.is(person.head(), "nmod:poss");
    boolean maker = spot.heads().contains(tree.head(person.head()).orElse(-1));
    return received && !owner && !maker;
  }
}
