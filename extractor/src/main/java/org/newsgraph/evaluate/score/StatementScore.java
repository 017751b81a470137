package org.newsgraph.evaluate.score;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.evaluate.score.GoldArticle.GoldStatement;

/** Judges quotes with their speakers. */
final class StatementScore {

  private static final int SHORT_QUOTE = 4;

  private final List<GoldStatement> gold;
  private final List<GoldStatement> wanted;
  private final List<Row> rows;
  private final WhoIsWho people;
  private final Ledger ledger;

  StatementScore(List<GoldStatement> gold, List<Row> rows, WhoIsWho people, Ledger ledger) {
    this.gold = gold;
    this.wanted =
        gold.stream().filter(quote -> !quote.is("interview") && !quote.is("other")).toList();
    this.rows = rows;
    this.people = people;
    this.ledger = ledger;
  }

  void judge() {
    Set<Row> used = new HashSet<>();
    for (GoldStatement quote : wanted) {
      rows.stream()
          .filter(row -> !used.contains(row) && isSame(quote, row))
          .findFirst()
          .ifPresentOrElse(
              row -> {
                used.add(row);
                ledger.right(Question.SAID, words(row), row);
              },
              () -> judgeMissed(quote));
    }
    rows.stream()
        .filter(row -> !used.contains(row) && countsAsWrong(row))
        .forEach(row -> ledger.wrong(Question.SAID, words(row), row));
  }

  private boolean isSame(GoldStatement quote, Row row) {
    return Wording.sameQuote(quote.quote(), row.get("quote")) && speaker(row).equals(quote.who());
  }

  private void judgeMissed(GoldStatement quote) {
    Optional<String> instead =
        rows.stream()
            .filter(row -> Wording.sameQuote(quote.quote(), row.get("quote")))
            .findFirst()
            .map(row -> "speaker was %s by rule %s".formatted(named(row), row.get("rule")))
            .or(
                () ->
                    Ledger.near(
                        rows, row -> row.isProvedBy(quote.sentence()), StatementScore::words));
    ledger.missed(
        Question.SAID, "%s: %s".formatted(quote.who(), quote.quote()), quote.sentence(), instead);
  }

  /** Answers of interviews, short quotes and quotes of unnamed speakers are not asked for. */
  private boolean countsAsWrong(Row row) {
    boolean interview = gold.stream().anyMatch(quote -> quote.is("interview"));
    if (interview
        || Wording.words(row.get("quote")).size() < SHORT_QUOTE
        || wanted.stream().anyMatch(quote -> isSame(quote, row))) {
      return false;
    }
    boolean unnamed =
        gold.stream()
            .anyMatch(
                quote -> quote.is("other") && Wording.sameQuote(quote.quote(), row.get("quote")));
    return !unnamed || people.isGold(speaker(row));
  }

  private String speaker(Row row) {
    return people.meant(row, "speaker", "name");
  }

  private static String named(Row row) {
    return row.get("name").isEmpty() ? "nobody" : row.get("name");
  }

  private static String words(Row row) {
    return "%s: %s".formatted(named(row), row.get("quote"));
  }
}
