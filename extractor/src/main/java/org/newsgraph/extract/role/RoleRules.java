package org.newsgraph.extract.role;

import java.util.List;
import org.newsgraph.extract.reading.FindingRule;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.Finding;

/** Finds who holds which role. */
public final class RoleRules implements FindingRule {

  @Override
  public List<Finding> find(Reading reading) {
    return List.of();
  }
}
