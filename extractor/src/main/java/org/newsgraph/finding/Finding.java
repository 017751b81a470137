package org.newsgraph.finding;

/**
 * Something that an article says of its entities. Entities are named by their {@link Entity#id()}.
 */
public sealed interface Finding
    permits Encounter, Contact, Presence, Statement, ReportedStatement, RoleHolding, WorkCredit {

  /** How the article presents it. */
  Report report();

  /** The same finding, presented in another way. */
  Finding with(Report report);
}
