package org.newsgraph.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.newsgraph.finding.Contact;
import org.newsgraph.finding.Encounter;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.Presence;
import org.newsgraph.finding.ReportedStatement;
import org.newsgraph.finding.RoleHolding;
import org.newsgraph.finding.Statement;
import org.newsgraph.pipeline.Outcome;

/** What a build found, counted for its summary. */
final class Found {

  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /** Counts what an input gave. */
  void note(Outcome outcome) {
    if (outcome instanceof Outcome.Done done) {
      int people =
          (int)
              done.entry().findings().entities().stream()
                  .filter(entity -> entity.kind() == EntityKind.PERSON)
                  .count();
      counts.merge("people", people, Integer::sum);
      done.entry()
          .findings()
          .findings()
          .forEach(finding -> counts.merge(kind(finding), 1, Integer::sum));
    }
  }

  private static String kind(Finding finding) {
    if (finding instanceof Encounter) {
      return "encounters";
    } else if (finding instanceof Contact) {
      return "contacts";
    } else if (finding instanceof Presence) {
      return "presences";
    } else if (finding instanceof Statement) {
      return "statements";
    } else if (finding instanceof ReportedStatement) {
      return "reported statements";
    }
    return finding instanceof RoleHolding ? "roles" : "credits in works";
  }

  /** How many of each kind, in the order in which they were found first. */
  Map<String, Integer> counts() {
    return new LinkedHashMap<>(counts);
  }
}
