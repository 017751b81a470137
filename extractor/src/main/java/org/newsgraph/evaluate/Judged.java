package org.newsgraph.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.evaluate.score.ArticleScore;
import org.newsgraph.evaluate.score.Judgement;
import org.newsgraph.evaluate.score.Question;
import org.newsgraph.evaluate.score.Verdict;
import org.newsgraph.extract.confidence.Family;

/**
 * An answer that a rule gave, judged.
 *
 * @param family the rule's family
 * @param rule the rule
 * @param confidence how sure it was, 0..1
 * @param right whether it is right
 */
record Judged(Family family, String rule, double confidence, boolean right) {

  private static final Map<Question, Family> FAMILIES =
      Map.of(
          Question.MET_ANY, Family.ENCOUNTER,
          Question.SAID, Family.STATEMENT,
          Question.HOLDS_ROLE, Family.ROLE,
          Question.WAS_WHERE, Family.PRESENCE,
          Question.PERSON_IN_WORK, Family.CREDIT);

  /** The answers of rules for the article. */
  static List<Judged> of(ArticleScore article) {
    return article.judgements().stream().flatMap(judgement -> of(judgement).stream()).toList();
  }

  /** The answers of rules for all articles. */
  static Stream<Judged> of(List<Evaluation> evaluations) {
    return evaluations.stream()
        .flatMap(evaluation -> evaluation.articles().values().stream())
        .flatMap(article -> of(article).stream());
  }

  private static Optional<Judged> of(Judgement judgement) {
    return judgement.verdict() == Verdict.MISSED || judgement.rule().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(FAMILIES.get(judgement.question()))
            .map(
                family ->
                    new Judged(
                        family,
                        judgement.rule(),
                        judgement.confidence(),
                        judgement.verdict() == Verdict.RIGHT));
  }

  /** The same answer, stated with another confidence. */
  Judged stated(double otherConfidence) {
    return new Judged(family, rule, otherConfidence, right);
  }
}
