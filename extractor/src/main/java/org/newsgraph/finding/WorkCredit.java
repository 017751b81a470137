package org.newsgraph.finding;

/**
 * A person tied to a work.
 *
 * @param work the id of the work
 * @param person the id of the person
 * @param how in which way
 * @param report how the article presents it
 */
public record WorkCredit(String work, String person, CreditKind how, Report report)
    implements Finding {

  @Override
  public WorkCredit with(Report report) {
    return new WorkCredit(work, person, how, report);
  }
}
