package org.newsgraph.evaluate;

import java.util.List;
import java.util.Map;

/**
 * The answers to the six questions for one article, as rows of named columns.
 *
 * @param people rows of {@code who-is-mentioned}
 * @param meetings rows of {@code who-met-whom}
 * @param statements rows of {@code who-said-what}
 * @param roles rows of {@code who-holds-which-role}
 * @param presence rows of {@code who-was-where}
 * @param works rows of {@code who-is-in-which-work}
 */
public record Answers(
    List<Map<String, String>> people,
    List<Map<String, String>> meetings,
    List<Map<String, String>> statements,
    List<Map<String, String>> roles,
    List<Map<String, String>> presence,
    List<Map<String, String>> works) {

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
