package org.newsgraph.evaluate.score;

import java.util.List;

/**
 * The answers to the six questions for one article, as rows.
 *
 * @param people rows of {@code who-is-mentioned}
 * @param meetings rows of {@code who-met-whom}
 * @param statements rows of {@code who-said-what}
 * @param roles rows of {@code who-holds-which-role}
 * @param presence rows of {@code who-was-where}
 * @param works rows of {@code who-is-in-which-work}
 */
public record Answers(
    List<Row> people,
    List<Row> meetings,
    List<Row> statements,
    List<Row> roles,
    List<Row> presence,
    List<Row> works) {

  /** Copies the lists. */
  public Answers {
    people = List.copyOf(people);
    meetings = List.copyOf(meetings);
    statements = List.copyOf(statements);
    roles = List.copyOf(roles);
    presence = List.copyOf(presence);
    works = List.copyOf(works);
  }
}
