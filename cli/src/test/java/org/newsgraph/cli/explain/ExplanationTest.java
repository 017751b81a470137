package org.newsgraph.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.finding.ArticleDescription;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Encounter;
import org.newsgraph.finding.EncounterKind;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.finding.Evidence;
import org.newsgraph.finding.Mention;
import org.newsgraph.finding.MentionForm;
import org.newsgraph.finding.Report;
import org.newsgraph.finding.ReportedStatement;
import org.newsgraph.finding.RoleHolding;
import org.newsgraph.finding.SpeechAct;
import org.newsgraph.finding.Statement;
import org.newsgraph.finding.Status;
import org.newsgraph.text.CodePoints;
import org.newsgraph.text.NewsDate;
import org.newsgraph.text.PartialDate;
import org.newsgraph.text.Span;

class ExplanationTest {

  private static final String TEXT =
      """
      Lee and Rask to meet
      The two will meet in Oslo on Friday. "I shall listen," said Ann Lee, the mayor.""";

  private final List<Sentence> sentences =
      List.of(
          sentence(0, BlockKind.HEADLINE, "Lee and Rask to meet"),
          sentence(1, BlockKind.BODY, "The two will meet in Oslo on Friday."),
          sentence(2, BlockKind.BODY, "\"I shall listen,\" said Ann Lee, the mayor."));

  private final ArticleFindings findings =
      new ArticleFindings(
          new ArticleDescription(
              "mayors.txt",
              "mayors.txt",
              Optional.empty(),
              "Lee and Rask to meet",
              Optional.of(new NewsDate("2024-03-05")),
              Optional.empty(),
              List.of(),
              Optional.empty(),
              "en",
              CodePoints.PLAIN),
          List.of(
              entity(
                  EntityKind.PERSON,
                  "Ann Lee",
                  List.of("Lee"),
                  mention("Lee", MentionForm.NAME),
                  mention("The two", MentionForm.DESCRIPTION),
                  mention("Ann Lee", MentionForm.NAME)),
              entity(
                  EntityKind.PERSON,
                  "Rask",
                  List.of(),
                  mention("Rask", MentionForm.NAME),
                  mention("The two", MentionForm.DESCRIPTION)),
              entity(EntityKind.PLACE, "Oslo", List.of(), mention("Oslo", MentionForm.NAME))),
          List.of(
              new Encounter(
                  EncounterKind.MEETING,
                  List.of("Ann Lee", "Rask"),
                  List.of("an aide"),
                  Optional.of(new PartialDate("2024-03-08")),
                  Optional.of("Oslo"),
                  "the lobby",
                  report(Status.PLANNED, "meet-verb", 1, 0)),
              new Statement(
                  Optional.of("Ann Lee"),
                  "Ann Lee",
                  "I shall listen,",
                  List.of(),
                  Optional.empty(),
                  report(Status.ACTUAL, "speech-after", 2)),
              new ReportedStatement(
                  Optional.empty(),
                  "an aide",
                  SpeechAct.REQUEST,
                  "urged",
                  span("said"),
                  "them to listen",
                  List.of(),
                  Optional.empty(),
                  report(Status.DENIED, "indirect-infinitive", 2)),
              new RoleHolding(
                  "Ann Lee",
                  "mayor",
                  "Oslo",
                  Optional.empty(),
                  true,
                  report(Status.ACTUAL, "role-apposition", 2))));

  @Test
  void everyLineForAPipeTellsSourceAndSentence() {
    assertThat(plain())
        .isEqualTo(
            """
            mayors.txt: article   Lee and Rask to meet | source mayors.txt | published 2024-03-05
            mayors.txt: person    Ann Lee | also Lee | mentions 3
            mayors.txt: person    Rask | mentions 2
            mayors.txt: place     Oslo | mentions 1
            mayors.txt:1: headline  Lee and Rask to meet
            mayors.txt:1: mention   Lee = Ann Lee | by name
            mayors.txt:1: mention   Rask = Rask | by name
            mayors.txt:2: sentence  The two will meet in Oslo on Friday.
            mayors.txt:2: mention   The two = Ann Lee + Rask | by description
            mayors.txt:2: mention   Oslo = Oslo | by name
            mayors.txt:2: meeting   planned Ann Lee + Rask + (an aide) | date 2024-03-08 | place Oslo | in it the lobby | see also 1 | rule meet-verb | confidence 0.93
            mayors.txt:3: sentence  "I shall listen," said Ann Lee, the mayor.
            mayors.txt:3: mention   Ann Lee = Ann Lee | by name
            mayors.txt:3: statement actual Ann Lee | called Ann Lee | words I shall listen, | rule speech-after | confidence 0.93
            mayors.txt:3: reported  denied (an aide) | urged them to listen | act request | rule indirect-infinitive | confidence 0.93
            mayors.txt:3: role      actual Ann Lee | was mayor | of Oslo | rule role-apposition | confidence 0.93""");
  }

  @Test
  void linesForATerminalAreThoseOfAPipeInColour() {
    String painted = lines().map(Line::painted).collect(Collectors.joining("\n"));
    assertThat(painted)
        .contains(
            "\u001b[36mThe two\u001b[0m will meet in \u001b[34mOslo\u001b[0m on Friday.",
            "\u001b[33mplanned\u001b[0m");
    assertThat(painted.replaceAll("\u001b\\[\\d+m", "").lines().filter(line -> !line.isBlank()))
        .hasSize(16)
        .contains("2 sentence  The two will meet in Oslo on Friday.")
        .contains("      mention   The two = Ann Lee + Rask | by description");
  }

  private String plain() {
    return lines().map(line -> line.plain("mayors.txt")).collect(Collectors.joining("\n"));
  }

  private Stream<Line> lines() {
    return new Explanation(sentences, findings).lines().stream();
  }

  private static Sentence sentence(int index, BlockKind kind, String text) {
    return new Sentence(index, index, kind, span(text), text, List.of(), List.of());
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Entity entity(
      EntityKind kind, String name, List<String> aliases, Mention... mentions) {
    return new Entity(name, kind, "", name, aliases, List.of(mentions));
  }

  private static Mention mention(String words, MentionForm form) {
    return new Mention(span(words), words, form);
  }

  private Report report(Status status, String rule, Integer... evidence) {
    return new Report(
        status,
        Stream.of(evidence)
            .map(sentences::get)
            .map(sentence -> new Evidence(sentence.span(), sentence.text()))
            .toList(),
        rule,
        0.93,
        Optional.empty());
  }
}
