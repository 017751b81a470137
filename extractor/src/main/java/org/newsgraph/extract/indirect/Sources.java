package org.newsgraph.extract.indirect;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.indirect.clause.Clauses;
import org.newsgraph.extract.indirect.clause.ReportingWords;
import org.newsgraph.extract.statement.attribution.Attribution;
import org.newsgraph.extract.statement.attribution.Speakers;

/** Finds who says what a verb or noun tells of. */
final class Sources {

  /** Whoever speaks of herself, or to the reader, is not reported. */
  private static final Set<String> NOT_REPORTED = Set.of("i", "we", "you", "my", "our", "your");

  private static final Set<String> BEHIND_NOUN = Set.of("from", "by", "of");

  private final Speakers speakers;

  Sources(Speakers speakers) {
    this.speakers = speakers;
  }

  /** The verb's subject, of a passive its agent; a passive without one is nobody's by name. */
  Optional<Attribution> ofVerb(Clauses clauses, int verb, String rule) {
    if (isPassive(clauses, verb)) {
      return Optional.of(
          agent(clauses, verb)
              .map(agent -> of(clauses, agent, verb, rule))
              .orElse(nobody(clauses, verb, rule)));
    }
    return ofSubject(clauses, verb, rule);
  }

  /** The attribution to the subject of the verb, which is no passive. */
  Optional<Attribution> ofSubject(Clauses clauses, int verb, String rule) {
    return subject(clauses, verb).map(subject -> of(clauses, subject, verb, rule));
  }

  /** The token that heads the subject of the verb, which is no passive. */
  Optional<Integer> subject(Clauses clauses, int verb) {
    return quoted(clauses, verb)
        .or(() -> mainSubject(clauses, verb))
        .or(() -> speakers.subject(clauses.sentence().index(), verb))
        .or(() -> clauses.nounBefore(verb))
        .filter(subject -> !NOT_REPORTED.contains(clauses.word(subject)))
        .filter(subject -> !clauses.tag(subject).matches("W.*|IN"));
  }

  /** The noun right before the verb. */
  Optional<Integer> nearest(Clauses clauses, int verb) {
    return clauses.nounBefore(verb).filter(noun -> !NOT_REPORTED.contains(clauses.word(noun)));
  }

  /** The paper quoted two guests as saying: who is quoted says it. */
  private static Optional<Integer> quoted(Clauses clauses, int verb) {
    Syntax tree = clauses.syntax();
    return clauses.tag(verb).equals("VBG") && clauses.word(verb - 1).equals("as")
        ? tree.path(verb).stream()
            .filter(head -> clauses.lemma(head).matches("quote|cite") && !isPassive(clauses, head))
            .findFirst()
            .flatMap(head -> tree.child(head, "obj"))
        : Optional.empty();
  }

  /**
   * She wrote to the mayor, asking him: a participle behind a comma is the main verb's subject's.
   */
  private Optional<Integer> mainSubject(Clauses clauses, int verb) {
    if (!clauses.tag(verb).equals("VBG") || clauses.syntax().child(verb, "nsubj").isPresent()) {
      return Optional.empty();
    }
    return clauses.syntax().path(verb).stream()
        .filter(head -> head < verb)
        .filter(head -> clauses.tag(head).startsWith("VB") && !isPassive(clauses, head))
        .filter(head -> clauses.syntax().child(head, "nsubj").isPresent())
        .findFirst()
        .flatMap(head -> speakers.subject(clauses.sentence().index(), head));
  }

  /** The attribution to whom the noun means. */
  Attribution of(Clauses clauses, int noun, int cue, String rule) {
    return speakers.of(clauses.sentence().index(), noun, cue, rule, 0.8);
  }

  /** The attribution to somebody whom the text does not even describe. */
  Attribution nobody(Clauses clauses, int cue, String rule) {
    return new Attribution(clauses.sentence().index(), cue, Optional.empty(), "", rule, 0.8);
  }

  /** X's claim, a warning from X; X issued a warning. */
  Optional<Attribution> ofNoun(Clauses clauses, int noun, String rule) {
    return owner(clauses, noun)
        .filter(owner -> !NOT_REPORTED.contains(clauses.word(owner)))
        .map(owner -> of(clauses, owner, noun, rule))
        .or(() -> utterer(clauses, noun, rule));
  }

  private static Optional<Integer> owner(Clauses clauses, int noun) {
    Syntax tree = clauses.syntax();
    return tree.child(noun, "nmod:poss")
        .or(
            () ->
                tree.children(noun, "nmod").stream()
                    .filter(word -> word > noun && isCase(clauses, word, BEHIND_NOUN))
                    .findFirst());
  }

  private Optional<Attribution> utterer(Clauses clauses, int noun, String rule) {
    Syntax tree = clauses.syntax();
    return tree.head(noun).isPresent()
            && tree.is(noun, "obj")
            && ReportingWords.utters(clauses, tree.head(noun).getAsInt())
        ? subject(clauses, tree.head(noun).getAsInt())
            .map(subject -> of(clauses, subject, noun, rule))
        : Optional.empty();
  }

  private static Optional<Integer> agent(Clauses clauses, int verb) {
    return clauses.syntax().children(verb, "obl").stream()
        .filter(noun -> isCase(clauses, noun, Set.of("by")))
        .findFirst();
  }

  private static boolean isCase(Clauses clauses, int noun, Set<String> words) {
    return clauses.syntax().prepositions(noun).stream().anyMatch(words::contains);
  }

  /** Whether the verb is a participle without "have": "was told", "asked whether he would". */
  static boolean isPassive(Clauses clauses, int verb) {
    Syntax tree = clauses.syntax();
    if (!clauses.tag(verb).equals("VBN")) {
      return tree.child(verb, "aux:pass").isPresent();
    }
    if (tree.is(verb, "conj") && tree.child(verb, "aux").isEmpty()) {
      return isPassive(clauses, tree.head(verb).orElse(verb), verb);
    }
    return isBare(clauses, verb);
  }

  private static boolean isPassive(Clauses clauses, int verb, int below) {
    return verb != below && clauses.tag(verb).equals("VBN") && isBare(clauses, verb);
  }

  /** Whether the participle has no "have", and no subject as a mistaken past tense would. */
  private static boolean isBare(Clauses clauses, int participle) {
    return clauses.syntax().child(participle, "aux:pass").isPresent()
        || !followsHave(clauses, participle) && !clauses.isFinite(participle);
  }

  private static boolean followsHave(Clauses clauses, int verb) {
    int at = verb - 1;
    while (at > 0 && clauses.tag(at).matches("RB|PRP|NN.*")) {
      at--;
    }
    return Set.of("have", "'ve", "'s", "'d").contains(clauses.lemma(Math.max(at, 0)))
        || clauses.word(at).matches("has|had|have|having|'ve|'d");
  }
}
