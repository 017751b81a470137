package org.newsgraph.extract.encounter.telling;

import java.util.List;
import org.newsgraph.extract.encounter.participant.Party;
import org.newsgraph.finding.EncounterKind;

/**
 * A word that tells an encounter.
 *
 * @param sentence the index of the sentence
 * @param token the index of the verb or noun that tells it
 * @param kind the kind of encounter
 * @param parties who takes part; a single party where the word alone tells no partner
 * @param rule the rule that found it
 * @param confidence how often the rule is right
 */
public record Telling(
    int sentence,
    int token,
    EncounterKind kind,
    List<Party> parties,
    String rule,
    double confidence) {

  /** Copies the list. */
  public Telling {
    parties = List.copyOf(parties);
  }

  /** The distinct entities that take part. */
  public List<String> entities() {
    return Party.entities(parties);
  }

  /** Whether it tells that somebody came to an encounter, rather than an encounter of its own. */
  public boolean joins() {
    return rule.equals("companion") || rule.equals("attendance");
  }
}
