package org.newsgraph.finding;

import java.util.Optional;

/**
 * A person in a role: an office, job, profession or title.
 *
 * @param person the id of the person
 * @param role the role as the text says it, without "former"
 * @param of what it is a role of, by name; empty where the text does not say
 * @param ofEntity the id of what it is a role of, where it is an entity of the article
 * @param former whether the text says that it is over
 * @param report how the article presents it
 */
public record RoleHolding(
    String person, String role, String of, Optional<String> ofEntity, boolean former, Report report)
    implements Finding {

  @Override
  public RoleHolding with(Report report) {
    return new RoleHolding(person, role, of, ofEntity, former, report);
  }
}
