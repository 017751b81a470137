package org.newsgraph.extract.presence;

import java.util.List;
import org.newsgraph.extract.reading.FindingRule;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.Finding;

/** Finds who was physically where. */
public final class PresenceRules implements FindingRule {

  @Override
  public List<Finding> find(Reading reading) {
    return List.of();
  }
}
