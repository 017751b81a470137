package org.newsgraph.extract.confidence;

import java.util.Locale;
import org.newsgraph.finding.Contact;
import org.newsgraph.finding.Encounter;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.Presence;
import org.newsgraph.finding.ReportedStatement;
import org.newsgraph.finding.RoleHolding;
import org.newsgraph.finding.Statement;

/** The families of rules, each of which finds one kind of thing. */
public enum Family {
  /** Who met whom. */
  ENCOUNTER,
  /** Who was in touch with whom, not in person. */
  CONTACT,
  /** Who was where. */
  PRESENCE,
  /** Who said what, in quotation marks. */
  STATEMENT,
  /** Who is reported to have said what. */
  REPORTED,
  /** Who holds which role. */
  ROLE,
  /** Who is in which work. */
  CREDIT;

  /** The family that found it. */
  public static Family of(Finding finding) {
    if (finding instanceof Encounter) {
      return ENCOUNTER;
    } else if (finding instanceof Contact) {
      return CONTACT;
    } else if (finding instanceof Presence) {
      return PRESENCE;
    } else if (finding instanceof Statement) {
      return STATEMENT;
    } else if (finding instanceof ReportedStatement) {
      return REPORTED;
    }
    return finding instanceof RoleHolding ? ROLE : CREDIT;
  }

  /** The family as the list of rules names it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
