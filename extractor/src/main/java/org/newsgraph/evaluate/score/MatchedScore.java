package org.newsgraph.evaluate.score;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Judges answers that are matched one to one with gold answers: each gold answer takes the first
 * row that is the same and not taken. A row that is the same as a gold answer that is taken is
 * neither right nor wrong.
 *
 * @param <G> the gold's answers
 * @param question the question
 * @param same whether a row is a gold answer
 * @param goldWords a gold answer in words
 * @param words a row in words
 * @param sentence the sentence that the gold gives
 * @param near whether a row may stand in the place of a gold answer that is missed
 */
record MatchedScore<G>(
    Question question,
    BiPredicate<G, Row> same,
    Function<G, String> goldWords,
    Function<Row, String> words,
    Function<G, Optional<String>> sentence,
    BiPredicate<G, Row> near) {

  void judge(List<G> wanted, List<Row> rows, Ledger ledger, BiConsumer<G, Row> details) {
    Set<Integer> used = new HashSet<>();
    for (G item : wanted) {
      Optional<Row> match = firstMatch(item, rows, used);
      match.ifPresent(
          row -> {
            ledger.right(question, words.apply(row), row);
            details.accept(item, row);
          });
      if (match.isEmpty()) {
        ledger.missed(
            question,
            goldWords.apply(item),
            sentence.apply(item),
            Ledger.near(rows, row -> near.test(item, row), words));
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (!used.contains(i) && wanted.stream().noneMatch(item -> same.test(item, row))) {
        ledger.wrong(question, words.apply(row), row);
      }
    }
  }

  private Optional<Row> firstMatch(G item, List<Row> rows, Set<Integer> used) {
    for (int i = 0; i < rows.size(); i++) {
      if (!used.contains(i) && same.test(item, rows.get(i))) {
        used.add(i);
        return Optional.of(rows.get(i));
      }
    }
    return Optional.empty();
  }
}
