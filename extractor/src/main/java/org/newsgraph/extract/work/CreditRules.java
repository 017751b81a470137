package org.newsgraph.extract.work;

import java.util.List;
import org.newsgraph.extract.reading.FindingRule;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.Finding;

/** Finds who is tied to which work. */
public final class CreditRules implements FindingRule {

  @Override
  public List<Finding> find(Reading reading) {
    return List.of();
  }
}
