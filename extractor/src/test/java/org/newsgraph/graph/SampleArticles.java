package org.newsgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

/** Two short articles with all that they say, as extraction would find it. */
public final class SampleArticles {

  static final String HARBOUR =
      """
      Harbour talks 😀 begin

      Harbour minister Mara Lindqvist met Tomas Reyes at Harbour House on Monday.
      "We will rebuild the pier," Lindqvist said.
      The two will meet Ida Okafor in Selby in April.
      A spokesman denied that Reyes had met Okafor.
      Lindqvist telephoned Okafor on Sunday.
      Reyes directed the documentary Slow Water.
      Okafor said the pier would be rebuilt.
      """;

  static final String REUNION =
      """
      Mara Lindqvist, the former mayor of Selby, had dinner with Ida Okafor in 2025.
      A poster said "the pier must stay open".
      """;

  private SampleArticles() {}

  /** An article with findings of every kind and status, and an emoji before its evidence. */
  public static ArticleFindings harbour() {
    return new ArticleFindings(
            describe("articles/harbour.txt", "https://news.example/harbour?id=7&x=ü"),
            harbourEntities(),
            harbourFindings())
        .readFrom(HARBOUR);
  }

  /** An article without a date that names two of the same people. */
  public static ArticleFindings reunion() {
    return new ArticleFindings(
            new ArticleDescription(
                "articles/reunion.txt",
                "reunion.txt",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "en",
                CodePoints.PLAIN),
            List.of(
                person("mara-lindqvist", "Mara Lindqvist"),
                person("ida-okafor", "Ida Okafor"),
                entity(EntityKind.PLACE, "selby", "", "Selby")),
            reunionFindings())
        .readFrom(REUNION);
  }

  private static ArticleDescription describe(String source, String url) {
    return new ArticleDescription(
        source,
        url,
        Optional.of(url),
        "Harbour talks 😀 begin",
        Optional.of(new NewsDate("2026-03-03T09:30+01:00")),
        Optional.of(new NewsDate("2026-03-04")),
        List.of("Jo Avery"),
        Optional.of("The Selby Courier"),
        "en",
        CodePoints.PLAIN);
  }

  private static List<Entity> harbourEntities() {
    Mention mention =
        new Mention(span(HARBOUR, "Mara Lindqvist"), "Mara Lindqvist", MentionForm.NAME);
    return List.of(
        new Entity(
            "person/mara-lindqvist",
            EntityKind.PERSON,
            "",
            "Mara Lindqvist",
            List.of("Lindqvist"),
            List.of(mention)),
        person("tomas-reyes", "Tomas Reyes", "Reyes"),
        person("ida-okafor", "Ida Okafor", "Okafor"),
        entity(EntityKind.PLACE, "harbour-house", "building", "Harbour House"),
        entity(EntityKind.PLACE, "selby", "", "Selby"),
        entity(EntityKind.WORK, "slow-water", "documentary", "Slow Water"));
  }

  private static List<Finding> harbourFindings() {
    String met = "Harbour minister Mara Lindqvist met Tomas Reyes at Harbour House on Monday.";
    Optional<PartialDate> monday = day("2026-03-02");
    return List.of(
        new Encounter(
            EncounterKind.MEETING,
            List.of("person/mara-lindqvist", "person/tomas-reyes"),
            List.of(),
            monday,
            Optional.of("place/harbour-house"),
            "the lobby",
            report(HARBOUR, Status.ACTUAL, 0.9, met, "Harbour talks 😀 begin")),
        new Encounter(
            EncounterKind.MEETING,
            List.of("person/mara-lindqvist", "person/tomas-reyes", "person/ida-okafor"),
            List.of(),
            day("2026-04"),
            Optional.of("place/selby"),
            "",
            report(
                HARBOUR, Status.PLANNED, 0.8, "The two will meet Ida Okafor in Selby in April.")),
        new Encounter(
            EncounterKind.MEETING,
            List.of("person/tomas-reyes", "person/ida-okafor"),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "",
            report(HARBOUR, Status.DENIED, 1, "A spokesman denied that Reyes had met Okafor.")),
        new Contact(
            ContactKind.CALL,
            List.of("person/mara-lindqvist", "person/ida-okafor"),
            day("2026-03-01"),
            report(HARBOUR, Status.ACTUAL, 0.75, "Lindqvist telephoned Okafor on Sunday.")),
        new Presence(
            "person/mara-lindqvist",
            "place/harbour-house",
            "met",
            monday,
            report(HARBOUR, Status.ACTUAL, 0.9, met)),
        new Presence(
            "person/ida-okafor",
            "place/selby",
            "met",
            day("2026-04"),
            report(
                HARBOUR, Status.PLANNED, 0.8, "The two will meet Ida Okafor in Selby in April.")),
        new Statement(
            Optional.of("person/mara-lindqvist"),
            "Lindqvist",
            "We will rebuild the pier,",
            List.of(span(HARBOUR, "We will rebuild the pier,")),
            monday,
            report(HARBOUR, Status.ACTUAL, 0.95, "\"We will rebuild the pier,\" Lindqvist said.")),
        new ReportedStatement(
            Optional.of("person/ida-okafor"),
            "Okafor",
            SpeechAct.ASSERTION,
            "said",
            span(HARBOUR, "said", "said the pier"),
            "the pier would be rebuilt",
            List.of(span(HARBOUR, "the pier would be rebuilt")),
            Optional.empty(),
            report(HARBOUR, Status.ACTUAL, 0.8, "Okafor said the pier would be rebuilt.")),
        new RoleHolding(
            "person/mara-lindqvist",
            "Harbour minister",
            "",
            Optional.empty(),
            false,
            report(HARBOUR, Status.ACTUAL, 0.9, met)),
        new WorkCredit(
            "work/slow-water",
            "person/tomas-reyes",
            CreditKind.DIRECTOR,
            report(HARBOUR, Status.ACTUAL, 0.9, "Reyes directed the documentary Slow Water.")));
  }

  private static List<Finding> reunionFindings() {
    String dinner =
        "Mara Lindqvist, the former mayor of Selby, had dinner with Ida Okafor in 2025.";
    return List.of(
        new Encounter(
            EncounterKind.MEAL,
            List.of("person/mara-lindqvist", "person/ida-okafor"),
            List.of(),
            day("2025"),
            Optional.empty(),
            "",
            report(REUNION, Status.ACTUAL, 0.85, dinner)),
        new RoleHolding(
            "person/mara-lindqvist",
            "mayor",
            "Selby",
            Optional.of("place/selby"),
            true,
            report(REUNION, Status.ACTUAL, 0.9, dinner)),
        new Statement(
            Optional.empty(),
            "A poster",
            "the pier must stay open",
            List.of(span(REUNION, "the pier must stay open")),
            Optional.empty(),
            report(REUNION, Status.ACTUAL, 0.6, "A poster said \"the pier must stay open\".")));
  }

  static Entity person(String id, String name, String... aliases) {
    return new Entity("person/" + id, EntityKind.PERSON, "", name, List.of(aliases), List.of());
  }

  static Entity entity(EntityKind kind, String id, String type, String name) {
    String folder = kind.name().toLowerCase(java.util.Locale.ROOT);
    return new Entity(folder + "/" + id, kind, type, name, List.of(), List.of());
  }

  private static Optional<PartialDate> day(String iso) {
    return Optional.of(new PartialDate(iso));
  }

  /** A report with the given sentences of the source, the best first. */
  static Report report(String source, Status status, double confidence, String... sentences) {
    List<Evidence> evidence =
        IntStream.range(0, sentences.length)
            .mapToObj(i -> new Evidence(span(source, sentences[i]), sentences[i]))
            .toList();
    return new Report(status, evidence, "sample-rule", confidence, Optional.empty());
  }

  static Span span(String source, String words) {
    int start = source.indexOf(words);
    return new Span(start, start + words.length());
  }

  /** Where the words stand that begin the longer words. */
  private static Span span(String source, String words, String longer) {
    int start = source.indexOf(longer);
    return new Span(start, start + words.length());
  }
}
