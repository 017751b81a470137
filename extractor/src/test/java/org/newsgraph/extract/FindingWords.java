package org.newsgraph.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Contact;
import org.newsgraph.finding.Encounter;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.Presence;
import org.newsgraph.finding.ReportedStatement;
import org.newsgraph.finding.RoleHolding;
import org.newsgraph.finding.Statement;
import org.newsgraph.finding.WorkCredit;
import org.newsgraph.text.PartialDate;

/**
 * Findings in a few words, to be compared with what a case expects.
 *
 * @param article the findings of the article
 */
record FindingWords(ArticleFindings article) {

  /** The finding without evidence and rule. */
  String of(Finding finding) {
    return finding.report().status().id() + " " + told(finding);
  }

  private String told(Finding finding) {
    if (finding instanceof Encounter encounter) {
      String who =
          encounter.participants().stream().map(this::name).collect(Collectors.joining(" + "));
      String where = encounter.place().map(this::name).map(place -> ", " + place).orElse("");
      return "%s: %s%s%s".formatted(word(encounter.kind()), who, date(encounter.date()), where);
    } else if (finding instanceof Contact contact) {
      String who =
          contact.participants().stream().map(this::name).collect(Collectors.joining(" + "));
      return "%s: %s%s".formatted(word(contact.kind()), who, date(contact.date()));
    } else if (finding instanceof Presence presence) {
      return "presence: %s at %s%s"
          .formatted(name(presence.person()), name(presence.place()), date(presence.date()));
    } else if (finding instanceof Statement statement) {
      return "statement: %s: %s"
          .formatted(statement.speaker().map(this::name).orElse("-"), statement.quote());
    } else if (finding instanceof ReportedStatement reported) {
      return "reported %s: %s %s: %s"
          .formatted(
              reported.act().id(),
              reported.speaker().map(this::name).orElse("(" + reported.speakerText() + ")"),
              reported.cue(),
              reported.content());
    } else if (finding instanceof RoleHolding role) {
      return "role: %s, %s of '%s'".formatted(name(role.person()), role.role(), role.of());
    }
    WorkCredit credit = (WorkCredit) finding;
    return "credit: %s, %s of %s"
        .formatted(name(credit.person()), word(credit.how()), name(credit.work()));
  }

  private String name(String id) {
    return article.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .findFirst()
        .orElseThrow()
        .name();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String date(Optional<PartialDate> date) {
    return date.map(known -> ", " + known.iso()).orElse("");
  }
}
