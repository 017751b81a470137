package org.newsgraph.extract.work.discourse;

import java.util.Comparator;
import java.util.List;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.work.credit.Credit;
import org.newsgraph.extract.work.credit.CreditRule;
import org.newsgraph.extract.work.spot.Frames;
import org.newsgraph.extract.work.spot.WorkSpot;
import org.newsgraph.finding.EntityKind;

/**
 * Whom a clause names that tells what is in a work is shown or spoken of in it; not whom another
 * clause names, nor who stands nearer to another title.
 */
public final class ContentRule implements CreditRule {

  private final Reading reading;
  private final Frames frames;

  /** The rule for one article. */
  public ContentRule(Reading reading) {
    this.reading = reading;
    this.frames = new Frames(reading);
  }

  @Override
  public List<Credit> credit(WorkSpot spot) {
    return frames
        .around(spot)
        .map(
            how ->
                reading.cast().in(spot.sentence()).stream()
                    .filter(reference -> isPerson(reference) && nearest(spot, reference))
                    .filter(reference -> shares(spot, reference))
                    .map(person -> person.entities().get(0))
                    .map(person -> new Credit(spot, person, how, "content-of-work", 0.7))
                    .toList())
        .orElse(List.of());
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
  private boolean shares(WorkSpot spot, Reference person) {
    return spot.heads().stream().allMatch(head -> shares(spot, head, person));
  }

  private boolean shares(WorkSpot spot, int head, Reference person) {
    Syntax tree = reading.tree(spot.sentence());
    List<Integer> fromWork = tree.path(head);
    List<Integer> fromPerson = tree.path(person.head());
    int common = fromWork.stream().filter(fromPerson::contains).findFirst().orElse(-1);
    boolean down =
        fromPerson.stream()
            .takeWhile(token -> token != common)
            .noneMatch(token -> parts(tree, token));
    boolean up =
        fromWork.stream()
            .takeWhile(token -> token != common)
            .noneMatch(
                token ->
                    parts(tree, token)
                        || tree.relation(token).equals("ccomp")
                        || tree.is(token, "acl:relcl") && person.head() != common);
    return common >= 0 && down && up;
  }

  /** Whether the token opens a clause that tells something else. */
  private static boolean parts(Syntax tree, int token) {
    String relation = tree.relation(token);
    boolean circumstance = relation.equals("advcl") && tree.child(token, "mark").isPresent();
    boolean other =
        relation.equals("conj")
            && tree.sentence().token(token).tag().startsWith("VB")
            && tree.child(token, "nsubj").isPresent();
    return relation.equals("parataxis") || circumstance || other;
  }
}
