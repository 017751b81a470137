package org.newsgraph.evaluate.score;

import java.util.Map;
import java.util.Optional;

/**
 * A row of an answer, by column.
 *
 * @param columns the values of the columns that have one
 */
public record Row(Map<String, String> columns) {

  /** Copies the map. */
  public Row {
    columns = Map.copyOf(columns);
  }

  /** The value of the column; empty where it has none. */
  public String get(String column) {
    return columns.getOrDefault(column, "");
  }

  Optional<String> find(String column) {
    return Optional.ofNullable(columns.get(column));
  }

  String status() {
    return columns.getOrDefault("status", "actual");
  }

  double confidence() {
    return find("confidence").map(Double::parseDouble).orElse(1.0);
  }

  /** Whether the sentence proves the row, whole or as a part of what proves it. */
  boolean isProvedBy(Optional<String> sentence) {
    String evidence = Wording.plain(get("evidence"));
    String wanted = Wording.plain(sentence.orElse(""));
    return !evidence.isEmpty()
        && !wanted.isEmpty()
        && (evidence.contains(wanted) || wanted.contains(evidence));
  }
}
