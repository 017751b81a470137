package org.newsgraph.extract.encounter;

import java.util.List;
import org.newsgraph.extract.reading.FindingRule;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.Finding;

/** Finds encounters in person. */
public final class EncounterRules implements FindingRule {

  private final Tellings tellings = new Tellings();
  private final EncounterMerger merger = new EncounterMerger();

  @Override
  public List<Finding> find(Reading reading) {
    return List.copyOf(merger.merge(reading, tellings.inPerson(reading)));
  }
}
