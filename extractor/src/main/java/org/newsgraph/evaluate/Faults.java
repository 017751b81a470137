package org.newsgraph.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.evaluate.score.ArticleScore;
import org.newsgraph.evaluate.score.Judgement;
import org.newsgraph.evaluate.score.Question;
import org.newsgraph.evaluate.score.Verdict;

/**
 * Each wrong and missed answer of an article, with what is to blame.
 *
 * @param article the article's scores
 */
public record Faults(ArticleScore article) {

  private static final String INDENT = "      ";

  /**
   * The lines: the fault, then indented the sentence that should prove it. A pair's encounter is
   * listed once, with its status.
   */
  public List<String> lines() {
    Stream<String> answers =
        article.judgements().stream()
            .filter(judgement -> judgement.verdict() != Verdict.RIGHT)
            .filter(judgement -> judgement.question() != Question.MET_ACTUAL)
            .flatMap(Faults::lines);
    Stream<String> details =
        article.details().stream()
            .filter(detail -> !detail.right())
            .map(
                detail ->
                    "wrong  %s, %s: %s"
                        .formatted(detail.question().label(), detail.name(), detail.answer()));
    return Stream.concat(answers, details).toList();
  }

  private static Stream<String> lines(Judgement judgement) {
    boolean wrong = judgement.verdict() == Verdict.WRONG;
    String reason = wrong ? "by rule " + judgement.rule() : judgement.found();
    boolean blamed = !wrong || !judgement.rule().isEmpty();
    String line =
        "%-6s %s: %s%s"
            .formatted(
                wrong ? "wrong" : "missed",
                judgement.question().label(),
                judgement.answer(),
                blamed ? " -- " + reason : "");
    return judgement.sentence().isEmpty()
        ? Stream.of(line)
        : Stream.of(line, INDENT + judgement.sentence());
  }
}
