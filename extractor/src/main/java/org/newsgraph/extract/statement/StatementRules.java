package org.newsgraph.extract.statement;

import java.util.List;
import org.newsgraph.extract.reading.FindingRule;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.Finding;

/** Finds who said what. */
public final class StatementRules implements FindingRule {

  @Override
  public List<Finding> find(Reading reading) {
    return List.of();
  }
}
