package org.newsgraph.extract.coreference;

import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.annotate.Syntax;

/**
 * How much an earlier mention speaks for its person as the one whom a pronoun means: by recency and
 * grammatical function (after Lappin and Leass 1994), by the parallel function of subjects, and by
 * the ways in which clauses hand their subjects on.
 */
record Salience(Discourse discourse) {

  /** What is left of a mention's weight a sentence later. */
  private static final double DECAY = 0.35;

  /** Somebody without a name is less likely taken up. */
  private static final double UNNAMED = 0.7;

  /** What was said within a quotation is less likely taken up outside it. */
  private static final double ACROSS_QUOTES = 0.2;

  private static final double PARALLEL = 1.6;

  /** "A met B, who lost his hat": the possessor is the subject of its own clause. */
  private static final double OWN_SUBJECT = 1.8;

  /** "A, famous for his songs": the pronoun stands in what is added to the name. */
  private static final double ABOVE = 1.8;

  /** "A said she ...". */
  private static final double REPORTING = 2.4;

  /** "A left when she ...". */
  private static final double MATRIX = 1.4;

  /** How much the other mention speaks for its person as the one meant by the pronoun. */
  double of(Occurrence other, int sentence, int token) {
    int distance = discourse.distance(other.sentence(), sentence);
    boolean across = other.quoted() && !discourse.isQuoted(sentence, token);
    return other.prominence()
        * Math.pow(DECAY, distance)
        * (other.isNamed() ? 1 : UNNAMED)
        * (isOwnSubject(other, sentence, token) ? OWN_SUBJECT : 1)
        * (across ? ACROSS_QUOTES : 1)
        * (isParallel(other, sentence, token) ? PARALLEL : 1)
        * (isAbove(other, sentence, token) ? ABOVE : 1)
        * (isAboveClause(other, sentence, token, "ccomp") ? REPORTING : 1)
        * (isAboveClause(other, sentence, token, "advcl") ? MATRIX : 1);
  }

  private boolean isParallel(Occurrence other, int sentence, int token) {
    return discourse.tree(sentence).is(token, "nsubj")
        && discourse
            .tree(other.sentence())
            .is(discourse.place(other.sentence(), other.token()), "nsubj");
  }

  private boolean isAbove(Occurrence other, int sentence, int token) {
    Syntax syntax = discourse.tree(sentence);
    return other.sentence() == sentence
        && syntax.sentence().token(other.token()).tag().startsWith("N")
        && syntax.path(token).contains(other.token());
  }

  private boolean isOwnSubject(Occurrence other, int sentence, int token) {
    Syntax syntax = discourse.tree(sentence);
    if (other.sentence() != sentence || !syntax.is(token, "nmod:poss")) {
      return false;
    }
    OptionalInt noun = syntax.head(token);
    while (noun.isPresent() && syntax.is(noun.getAsInt(), "nmod")) {
      noun = syntax.head(noun.getAsInt());
    }
    OptionalInt predicate =
        noun.isPresent() ? discourse.predicate(sentence, noun.getAsInt()) : OptionalInt.empty();
    return predicate.isPresent() && isSubject(other, sentence, predicate.getAsInt());
  }

  /** Whether the other is the subject of the clause that governs the pronoun's clause. */
  private boolean isAboveClause(Occurrence other, int sentence, int token, String relation) {
    Syntax syntax = discourse.tree(sentence);
    if (other.sentence() != sentence || !syntax.is(token, "nsubj")) {
      return false;
    }
    int clause = syntax.head(token).orElse(token);
    return syntax.is(clause, relation)
        && syntax.head(clause).isPresent()
        && isSubject(other, sentence, syntax.head(clause).getAsInt());
  }

  private boolean isSubject(Occurrence other, int sentence, int predicate) {
    Optional<Integer> subject = discourse.subject(sentence, predicate);
    return subject.isPresent() && subject.get() == discourse.place(sentence, other.token());
  }
}
