package org.newsgraph.cli.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.cli.explain.Line.Words;
import org.newsgraph.finding.Contact;
import org.newsgraph.finding.Encounter;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.Presence;
import org.newsgraph.finding.Report;
import org.newsgraph.finding.ReportedStatement;
import org.newsgraph.finding.RoleHolding;
import org.newsgraph.finding.Statement;
import org.newsgraph.finding.Status;
import org.newsgraph.finding.WorkCredit;
import org.newsgraph.text.PartialDate;

/** A finding in a line: kind, status, who and what, then field by field the rest. */
final class FindingLine {

  private final Names names;

  FindingLine(Names names) {
    this.names = names;
  }

  /**
   * The line of the finding.
   *
   * @param sentence the number of the sentence that proves it best
   * @param more the numbers of other sentences that prove it
   */
  Line of(Finding finding, int sentence, List<Integer> more) {
    Words words = new Words();
    words.add(finding.report().status().id(), tone(finding.report())).add(" ", Tone.PLAIN);
    String kind = tell(finding, words);
    Report report = finding.report();
    words
        .field("by account of", report.attributedTo().orElse(""), Tone.PLAIN)
        .field(
            "see also",
            more.stream().map(String::valueOf).collect(Collectors.joining(", ")),
            Tone.ASIDE)
        .field("rule", report.rule(), Tone.ASIDE)
        .field("confidence", String.format(Locale.ROOT, "%.2f", report.confidence()), Tone.ASIDE);
    return new Line(Optional.of(sentence), kind, false, words.stretches());
  }

  private static Tone tone(Report report) {
    return report.status() == Status.ACTUAL ? Tone.FACT : Tone.NO_FACT;
  }

  /** Tells the finding in words and gives its kind. */
  private String tell(Finding finding, Words words) {
    if (finding instanceof Encounter encounter) {
      return encounter(encounter, words);
    } else if (finding instanceof Contact contact) {
      words.add(names.of(contact.participants()), Tone.PERSON);
      words.field("date", date(contact.date()), Tone.PLAIN);
      return word(contact.kind());
    } else if (finding instanceof Presence presence) {
      return presence(presence, words);
    } else if (finding instanceof Statement statement) {
      return statement(statement, words);
    } else if (finding instanceof ReportedStatement reported) {
      return reported(reported, words);
    } else if (finding instanceof RoleHolding role) {
      return role(role, words);
    }
    return credit((WorkCredit) finding, words);
  }

  private String encounter(Encounter encounter, Words words) {
    String who =
        Stream.concat(
                Stream.of(names.of(encounter.participants())).filter(named -> !named.isEmpty()),
                encounter.unnamed().stream().map(unnamed -> "(" + unnamed + ")"))
            .collect(Collectors.joining(" + "));
    words
        .add(who, Tone.PERSON)
        .field("date", date(encounter.date()), Tone.PLAIN)
        .field("place", names.of(encounter.place()), Tone.THING)
        .field("in it", encounter.placeDetail(), Tone.PLAIN);
    return word(encounter.kind());
  }

  private String presence(Presence presence, Words words) {
    words
        .add(names.of(presence.person()), Tone.PERSON)
        .field("place", names.of(presence.place()), Tone.THING)
        .field("date", date(presence.date()), Tone.PLAIN)
        .field("how", presence.how(), Tone.PLAIN);
    return "presence";
  }

  private String statement(Statement statement, Words words) {
    speaker(statement.speaker(), statement.speakerText(), words);
    words
        .field("words", statement.quote(), Tone.PLAIN)
        .field("date", date(statement.date()), Tone.PLAIN);
    return "statement";
  }

  private String reported(ReportedStatement statement, Words words) {
    speaker(statement.speaker(), statement.speakerText(), words);
    words
        .field(statement.cue(), statement.content(), Tone.PLAIN)
        .field("act", statement.act().id(), Tone.PLAIN)
        .field("date", date(statement.date()), Tone.PLAIN);
    return "reported";
  }

  private void speaker(Optional<String> id, String text, Words words) {
    String named = names.of(id);
    words
        .add(named.isEmpty() ? "(" + text + ")" : named, Tone.PERSON)
        .field("called", named.isEmpty() ? "" : text, Tone.PLAIN);
  }

  private String role(RoleHolding role, Words words) {
    words
        .add(names.of(role.person()), Tone.PERSON)
        .field(role.former() ? "was" : "is", role.role(), Tone.PLAIN)
        .field("of", role.of(), Tone.THING);
    return "role";
  }

  private String credit(WorkCredit credit, Words words) {
    words
        .add(names.of(credit.person()), Tone.PERSON)
        .field("work", names.of(credit.work()), Tone.THING)
        .field("how", word(credit.how()), Tone.PLAIN);
    return "credit";
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String date(Optional<PartialDate> date) {
    return date.map(PartialDate::iso).orElse("");
  }
}
