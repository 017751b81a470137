package org.newsgraph.journal;

import java.util.List;
import java.util.Optional;
import org.newsgraph.finding.ArticleDescription;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Contact;
import org.newsgraph.finding.ContactKind;
import org.newsgraph.finding.CreditKind;
import org.newsgraph.finding.Encounter;
import org.newsgraph.finding.EncounterKind;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.finding.Evidence;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.Mention;
import org.newsgraph.finding.MentionForm;
import org.newsgraph.finding.Presence;
import org.newsgraph.finding.Report;
import org.newsgraph.finding.ReportedStatement;
import org.newsgraph.finding.RoleHolding;
import org.newsgraph.finding.SpeechAct;
import org.newsgraph.finding.Statement;
import org.newsgraph.finding.Status;
import org.newsgraph.finding.WorkCredit;
import org.newsgraph.text.CodePoints;
import org.newsgraph.text.NewsDate;
import org.newsgraph.text.PartialDate;
import org.newsgraph.text.Span;

/** Findings with one case of everything, for tests. */
public final class SampleFindings {

  private static final Span SENTENCE = new Span(0, 36);

  private SampleFindings() {}

  /** The findings of an article of the key, in which Ann Lee meets Bo Rask in Oslo. */
  public static ArticleFindings of(String key) {
    return new ArticleFindings(
        new ArticleDescription(
            "in/" + key,
            key,
            Optional.of("https://news.example/" + key),
            "Two meet",
            Optional.of(new NewsDate("2024-03-05")),
            Optional.of(new NewsDate("2024-03-05T10:00:00Z")),
            List.of("Cy Dahl"),
            Optional.of("The Post"),
            "en",
            CodePoints.PLAIN),
        List.of(
            entity("person/ann-lee", EntityKind.PERSON, "Ann Lee"),
            entity("person/bo-rask", EntityKind.PERSON, "Bo Rask"),
            entity("place/oslo", EntityKind.PLACE, "Oslo"),
            entity("work/spans", EntityKind.WORK, "Spans")),
        findings());
  }

  private static Entity entity(String id, EntityKind kind, String name) {
    return new Entity(
        id,
        kind,
        "",
        name,
        List.of(),
        List.of(new Mention(new Span(0, name.length()), name, MentionForm.NAME)));
  }

  private static List<Finding> findings() {
    Optional<PartialDate> day = Optional.of(new PartialDate("2024-03-04"));
    return List.of(
        new Encounter(
            EncounterKind.TALKS,
            List.of("person/ann-lee", "person/bo-rask"),
            List.of("officials"),
            day,
            Optional.of("place/oslo"),
            "the lobby",
            report(Status.ACTUAL)),
        new Contact(
            ContactKind.CALL,
            List.of("person/ann-lee", "person/bo-rask"),
            day,
            report(Status.PLANNED)),
        new Presence("person/ann-lee", "place/oslo", "arrived", day, report(Status.ACTUAL)),
        new Statement(
            Optional.of("person/ann-lee"),
            "Lee",
            "We met",
            List.of(new Span(3, 9)),
            Optional.empty(),
            report(Status.ACTUAL)),
        new ReportedStatement(
            Optional.of("person/ann-lee"),
            "Lee",
            SpeechAct.PROMISE,
            "promised",
            new Span(4, 8),
            "to meet Rask",
            List.of(new Span(9, 21)),
            day,
            report(Status.ACTUAL)),
        new RoleHolding(
            "person/ann-lee",
            "mayor",
            "Oslo",
            Optional.of("place/oslo"),
            true,
            report(Status.ACTUAL)),
        new WorkCredit("work/spans", "person/bo-rask", CreditKind.SUBJECT, report(Status.ACTUAL)));
  }

  private static Report report(Status status) {
    return new Report(
        status,
        List.of(new Evidence(SENTENCE, "Ann Lee met Bo Rask in Oslo on Monday.")),
        "meet-verb",
        0.9,
        Optional.of("a spokesman"));
  }
}
