package org.newsgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

class ShapesTest {

  private static final String ARTICLE =
      """
      :a a kg:Article ; dcterms:identifier "a.txt" ; kg:source "a.txt" ; dcterms:issued "2026-03-03"^^xsd:date .
      <#char=0,9> a kg:Sentence ; kg:inArticle :a ; kg:text "They met." ; kg:start 0 ; kg:end 9 .
      :ann a kg:Person . :bea a kg:Person . :hall a kg:Place .
      """;

  private static final String MEETING =
      ARTICLE
          + """
          :e a kg:Meeting ; kg:kind kg:Meeting ; rdfs:label "Ann and Bea: meeting" ; kg:participant :ann , :bea .
          :r a kg:Report ; kg:reports :e ; kg:inArticle :a ; kg:status "actual" ; kg:confidence 0.9 ; kg:rule "x" ;
             kg:evidence <#char=0,9> ; kg:bestEvidence <#char=0,9> .
          :ann kg:met :bea . :bea kg:met :ann .
          """;

  private final Ontology ontology = new Ontology();

  @Test
  void theExamplesArticlesKeepToTheShapes() {
    var example = Ontology.example();
    for (Iterator<Node> names = example.listGraphNodes(); names.hasNext(); ) {
      Node name = names.next();
      if (!name.getURI().endsWith("/identities")) {
        assertThat(ontology.violations(example.getGraph(name))).as(name.getURI()).isEmpty();
      }
    }
  }

  @Test
  void aMeetingWithItsReportKeepsToTheShapes() {
    assertFaults(MEETING);
  }

  @Test
  void aDebateIsAsGoodAMeetingAsAnyOther() {
    assertFaults(MEETING.replace("kg:Meeting", "kg:Debate"));
  }

  @Test
  void anUnnamedGroupTakesPart() {
    assertFaults(
        MEETING
            .replace(
                "kg:participant :ann , :bea",
                "kg:participant :ann ; kg:unnamedParticipant \"officials\"")
            .replace(":ann kg:met :bea . :bea kg:met :ann .", ""));
  }

  @Test
  void aPlannedMeetingKeepsItsKindApartFromItsType() {
    assertFaults(
        MEETING
            .replace("a kg:Meeting", "a kg:Planned")
            .replace("\"actual\"", "\"planned\"")
            .replace(":ann kg:met :bea . :bea kg:met :ann .", ""));
  }

  private static final String REPORTED =
      ARTICLE
          + """
          <#char=0,4> a kg:Sentence ; kg:inArticle :a ; kg:text "They" ; kg:start 0 ; kg:end 4 .
          :e a kg:ReportedStatement ; kg:kind kg:ReportedStatement ; rdfs:label "Ann: said: they met" ; kg:speaker :ann ;
             kg:act "assertion" ; kg:cue "said" ; kg:cueAt <#char=0,4> ; kg:content "they met" ; kg:contentAt <#char=0,9> .
          :r a kg:Report ; kg:reports :e ; kg:inArticle :a ; kg:status "actual" ; kg:confidence 0.9 ; kg:rule "x" ;
             kg:evidence <#char=0,9> ; kg:bestEvidence <#char=0,9> .
          :ann kg:reported "they met" .
          """;

  @Test
  void aReportedStatementWithItsReportKeepsToTheShapes() {
    assertFaults(REPORTED);
  }

  @Test
  void aReportedStatementIsNoQuotation() {
    assertFaults(
        REPORTED.replace("kg:act \"assertion\"", "kg:act \"assertion\" ; kg:quote \"They met.\""),
        "a reported statement is no quotation");
  }

  @Test
  void whoIsReportedToHaveSaidSomethingSpeaksInAReportedStatement() {
    assertFaults(
        REPORTED.replace(":ann kg:reported", ":bea kg:reported"),
        "who is reported to have said something is the speaker of an actual reported statement");
  }

  @Test
  void aDeniedMeetingMustNotBeTypedAsMeeting() {
    assertFaults(
        MEETING.replace("\"actual\"", "\"denied\""),
        "only what is actual has the class of an event or state; what is planned, denied,"
            + " hypothetical or alleged has the class that says so",
        "who met whom is told both ways, never of oneself, and stands on an actual encounter");
  }

  @Test
  void aTypeThatDiffersFromTheKindIsRefused() {
    assertFaults(
        MEETING.replace("kg:kind kg:Meeting", "kg:kind kg:Meal"),
        "the type of a situation is its kind, or a class of what is unrealised");
  }

  @Test
  void aShortcutNeedsAnEncounter() {
    assertFaults(
        ARTICLE + ":ann kg:met :bea . :bea kg:met :ann .",
        "who met whom is told both ways, never of oneself, and stands on an actual encounter");
  }

  @Test
  void meetingIsMutual() {
    assertFaults(
        MEETING.replace(":bea kg:met :ann .", ""),
        "two people in one actual encounter have met",
        "who met whom is told both ways, never of oneself, and stands on an actual encounter");
  }

  @Test
  void anEncounterHasTwoParticipants() {
    assertFaults(
        MEETING
            .replace(":ann , :bea .", ":ann .")
            .replace(":ann kg:met :bea . :bea kg:met :ann .", ""),
        "an encounter has two different participants");
  }

  @Test
  void aPlaceTakesPartInNothing() {
    assertFaults(
        MEETING.replace("kg:participant :ann , :bea", "kg:participant :ann , :bea , :hall"),
        "a participant, correspondent or speaker is a person or organisation");
  }

  @Test
  void aReportNeedsEvidenceRuleStatusAndConfidence() {
    assertFaults(
        MEETING.replace(
            "kg:status \"actual\" ; kg:confidence 0.9 ; kg:rule \"x\" ;\n"
                + "   kg:evidence <#char=0,9> ; kg:bestEvidence <#char=0,9>",
            "kg:confidence 1.5 ; kg:status \"rumoured\""),
        "a confidence is one decimal from 0 to 1",
        "a report has one of the five statuses",
        "a report is proved by a sentence",
        "a report names its rule",
        "one sentence proves a report best",
        "only what is actual has the class of an event or state; what is planned, denied,"
            + " hypothetical or alleged has the class that says so",
        "who met whom is told both ways, never of oneself, and stands on an actual encounter");
  }

  @Test
  void aSituationWithoutAReportIsRefused() {
    assertFaults(
        ARTICLE
            + ":s a kg:Statement ; kg:kind kg:Statement ; rdfs:label \"Ann\" ; kg:speaker :ann ;"
            + " kg:quote \"Yes.\" .",
        "an article has one report of each situation that it tells of");
  }

  @Test
  void aVisitNeedsAPresence() {
    assertFaults(
        ARTICLE + ":ann kg:visited :hall .", "who visited a place was actually present there");
  }

  @Test
  void aSentenceStartsBeforeItEnds() {
    assertFaults(ARTICLE.replace("kg:start 0", "kg:start 12"), "a sentence starts before it ends");
  }

  @Test
  void aPronounIsNoName() {
    assertFaults(
        ARTICLE
            + "<#person/he> a kg:Appearance ; kg:appearsIn :a ; kg:appearanceOf :ann ;"
            + " kg:name \"He\" .",
        "a pronoun or title is no name of a person");
  }

  @Test
  void aPersonIsNoPlace() {
    assertFaults(ARTICLE + ":ann a kg:Place .", "a person is no organisation, place or work");
  }

  private void assertFaults(String turtle, String... messages) {
    assertThat(ontology.violations(Ontology.turtle(turtle))).containsExactly(messages);
  }
}
