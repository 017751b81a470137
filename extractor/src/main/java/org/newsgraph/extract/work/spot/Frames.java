package org.newsgraph.extract.work.spot;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.CreditKind;

/**
 * Sentences that tell what is in a work: "in the script of 'X'", "according to his book 'X'", "'X'
 * shows", "'X' has her weep", "in 'X', Y meets Z".
 */
public final class Frames {

  private static final Lexicon VERBS = Lexicon.of(Frames.class, "content-verb.txt");
  private static final Lexicon PARTS = Lexicon.of(Frames.class, "content-part.txt");

  private final Reading reading;
  private final Media media = new Media();

  /** The frames of one article. */
  public Frames(Reading reading) {
    this.reading = reading;
  }

  /** How people are tied to the work whose content the clause around the spot tells. */
  public Optional<CreditKind> around(WorkSpot spot) {
    Syntax tree = reading.tree(spot.sentence());
    boolean tells =
        spot.heads().stream()
            .anyMatch(head -> isSubject(tree, head) || isWithin(tree, head) || isPart(tree, head));
    return tells || cites(spot) || opens(spot) ? Optional.of(kind(spot)) : Optional.empty();
  }

  /** "'X' shows Y", "'X' has Y weep". */
  private static boolean isSubject(Syntax tree, int head) {
    return tree.is(head, "nsubj")
        && !tree.relation(head).equals("nsubj:pass")
        && tree.head(head).stream()
            .mapToObj(verb -> tree.sentence().token(verb))
            .anyMatch(verb -> VERBS.has(verb.lemma()) || verb.lemma().equals("have"));
  }

  /** "In 'X', Y ...": in front of all the rest of its clause. */
  private static boolean isWithin(Syntax tree, int head) {
    int top = tree.is(head, "appos") ? tree.head(head).orElse(head) : head;
    boolean in =
        tree.children(top, "case").stream()
            .anyMatch(mark -> tree.sentence().token(mark).text().matches("In|in|Throughout"));
    boolean front =
        tree.is(top, "obl")
            && tree.head(top).stream()
                .allMatch(
                    verb ->
                        tree.children(verb, "nsubj").stream().allMatch(subject -> subject > top));
    return in && front;
  }

  /** "the best scene in 'X' has Y", "in the last room of 'X'". */
  private static boolean isPart(Syntax tree, int head) {
    return tree.is(head, "nmod")
        && tree.head(head).stream()
            .mapToObj(noun -> tree.sentence().token(noun))
            .anyMatch(noun -> PARTS.has(noun.lemma()))
        && tree.head(head).stream().anyMatch(part -> isSubject(tree, part) || isWithin(tree, part));
  }

  /** "according to his book 'X'". */
  private boolean cites(WorkSpot spot) {
    Sentence sentence = reading.sentences().get(spot.sentence());
    int first = Math.max(0, spot.end() - 14);
    return sentence.tokens().subList(first, spot.end()).stream()
        .map(Token::text)
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).equals("according"));
  }

  /** "In the novel 'X', ...": at the sentence's start, before any verb. */
  private boolean opens(WorkSpot spot) {
    Sentence sentence = reading.sentences().get(spot.sentence());
    return sentence.token(0).text().matches("In|Throughout")
        && spot.end() < sentence.tokens().size()
        && sentence.tokens().subList(0, spot.named() ? spot.heads().get(0) : spot.end()).stream()
            .noneMatch(this::leadsElsewhere);
  }

  /** A verb, a comma, or a common noun that means neither a work nor a part of one. */
  private boolean leadsElsewhere(Token token) {
    boolean noun = token.tag().matches("NNS?");
    boolean work = PARTS.has(token.lemma()) || !media.of(token.lemma()).isEmpty();
    return token.tag().matches("VB[DZPG]?") || token.text().equals(",") || noun && !work;
  }

  private CreditKind kind(WorkSpot spot) {
    String noun = reading.cast().entity(spot.work()).typeNoun();
    boolean factual =
        media.of(noun).contains("text") && !noun.matches("novel|novella|tale|fable|saga");
    return factual || noun.equals("documentary") ? CreditKind.SUBJECT : CreditKind.DEPICTED;
  }
}
