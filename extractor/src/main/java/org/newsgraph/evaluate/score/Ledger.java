package org.newsgraph.evaluate.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Judgements as they are made. */
final class Ledger {

  private static final String NOTHING = "nothing found";

  private final List<Judgement> judgements = new ArrayList<>();
  private final List<Detail> details = new ArrayList<>();

  List<Judgement> judgements() {
    return List.copyOf(judgements);
  }

  List<Detail> details() {
    return List.copyOf(details);
  }

  void right(Question question, String answer, Row row) {
    judge(question, Verdict.RIGHT, answer, row);
  }

  void wrong(Question question, String answer, Row row) {
    judge(question, Verdict.WRONG, answer, row);
  }

  private void judge(Question question, Verdict verdict, String answer, Row row) {
    judgements.add(
        new Judgement(
            question, verdict, answer, row.get("rule"), row.confidence(), row.get("evidence"), ""));
  }

  /**
   * Judges what is missing.
   *
   * @param sentence the sentence that the gold gives
   * @param found what was found in its place
   */
  void missed(Question question, String answer, Optional<String> sentence, Optional<String> found) {
    judgements.add(
        new Judgement(
            question, Verdict.MISSED, answer, "", 1, sentence.orElse(""), found.orElse(NOTHING)));
  }

  void detail(Question question, String name, boolean right, String answer) {
    details.add(new Detail(question, name, right, answer));
  }

  /** What the first few rows that come near answer, with their rules. */
  static Optional<String> near(
      Collection<Row> rows, Predicate<Row> isNear, Function<Row, String> words) {
    return rows.stream()
        .filter(isNear)
        .limit(2)
        .map(row -> "%s by rule %s".formatted(words.apply(row), row.get("rule")))
        .reduce((one, other) -> one + "; " + other)
        .map(found -> "found there: " + found);
  }
}
