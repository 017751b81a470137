package org.newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.finding.Contact;
import org.newsgraph.finding.ContactKind;
import org.newsgraph.finding.Encounter;

class EncounterRulesTest {

  private final FrozenSentences sentences = new FrozenSentences();
  private final EncounterRules rules = new EncounterRules();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          meet-verb          | Anna Berg met Carl Dahl in Oslo on Monday.
          meet-verb          | Anna Berg and Carl Dahl met in Oslo on Monday.
          meet-verb          | Anna Berg, who met Carl Dahl in Oslo, praised the mayor.
          meet-verb          | Anna Berg was received by Carl Dahl at the palace.
          meet-verb          | Anna Berg called on Carl Dahl at his home.
          meet-verb          | Anna Berg shook hands with Carl Dahl.
          meet-verb          | Anna Berg was sworn in by Carl Dahl.
          meet-verb          | Anna Berg flew to Oslo to meet Carl Dahl.
          meet-verb          | Anna Berg did not speak to reporters after meeting Carl Dahl.
          meet-noun-between  | A meeting between Anna Berg and Carl Dahl lasted an hour.
          meet-noun-with     | Anna Berg held talks with Carl Dahl in Oslo.
          meet-noun-with     | Anna Berg had lunch in Oslo with Carl Dahl.
          meet-noun-with     | Anna Berg defended the plan in talks on Friday with Carl Dahl.
          meet-noun-with     | Anna Berg's meeting with Carl Dahl ended early.
          meet-noun-with     | Anna Berg paid a visit to Carl Dahl.
          with-activity      | Anna Berg toured the plant with Carl Dahl.
          joint-activity     | Anna Berg and Carl Dahl opened a bridge in Oslo.
          together           | Anna Berg and Carl Dahl worked together in the kitchen.
          """)
  void pairIsFoundWithItsRule(String rule, String text) {
    assertThat(encounters(text))
        .singleElement()
        .satisfies(
            encounter -> {
              assertThat(encounter.participants())
                  .containsExactlyInAnyOrder("Anna Berg", "Carl Dahl");
              assertThat(encounter.report().rule()).isEqualTo(rule);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg called on Carl Dahl to resign.",
        "Anna Berg met the deadline with ease.",
        "Anna Berg agreed with Carl Dahl on every point.",
        "Anna Berg spoke with Carl Dahl by telephone.",
        "Anna Berg and Carl Dahl spoke by video link.",
        "Anna Berg wrote to Carl Dahl in March."
      })
  void thatIsNoEncounter(String text) {
    assertThat(encounters(text)).isEmpty();
  }

  @Test
  void whoIsMetSeparatelyDoesNotMeetTheOther() {
    assertThat(encounters("Anna Berg met separately with Carl Dahl and Erik Falk."))
        .extracting(Encounter::participants)
        .containsExactly(List.of("Anna Berg", "Carl Dahl"), List.of("Anna Berg", "Erik Falk"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg, accompanied by Erik Falk, met Carl Dahl in Oslo.",
        "Anna Berg met Carl Dahl in Oslo. Erik Falk attended the meeting."
      })
  void thirdPartyJoinsTheEncounter(String text) {
    assertThat(encounters(text))
        .singleElement()
        .satisfies(
            encounter ->
                assertThat(encounter.participants())
                    .containsExactlyInAnyOrder("Anna Berg", "Carl Dahl", "Erik Falk"));
  }

  @Test
  void whoFlanksSomebodyIsWithHim() {
    assertThat(encounters("Flanked by Erik Falk, Anna Berg cut the ribbon."))
        .singleElement()
        .satisfies(
            encounter -> assertThat(encounter.participants()).contains("Anna Berg", "Erik Falk"));
  }

  @Test
  void oathAdministeredInTheNextSentenceCompletesTheSwearingIn() {
    assertThat(encounters("Anna Berg was sworn in as mayor. Carl Dahl administered the oath."))
        .singleElement()
        .satisfies(
            encounter -> assertThat(encounter.participants()).contains("Anna Berg", "Carl Dahl"));
  }

  @Test
  void twoTellingsOfOneEncounterBecomeOneWithBothSentencesAsEvidence() {
    assertThat(
            encounters(
                "Anna Berg met Carl Dahl in Oslo. "
                    + "Anna Berg also held talks with Carl Dahl there."))
        .singleElement()
        .satisfies(encounter -> assertThat(encounter.report().evidence()).hasSize(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CALL   | Anna Berg spoke with Carl Dahl by telephone.
          CALL   | Anna Berg and Carl Dahl spoke by video link.
          LETTER | Anna Berg wrote to Carl Dahl in March.
          """)
  void contactIsKeptWithItsMedium(ContactKind kind, String text) {
    assertThat(new ContactRules().find(sentences.read(text)))
        .singleElement()
        .satisfies(found -> assertThat(((Contact) found).kind()).isEqualTo(kind));
  }

  private List<Encounter> encounters(String text) {
    return rules.find(sentences.read(text)).stream()
        .map(Encounter.class::cast)
        .collect(Collectors.toList());
  }
}
