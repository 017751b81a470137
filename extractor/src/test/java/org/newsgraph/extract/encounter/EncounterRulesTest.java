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
          meet-verb          | Anna Berg will travel to Oslo on Thursday to meet Carl Dahl.
          meet-verb          | Anna Berg met the mayor of the town, Carl Dahl, on Friday.
          meet-verb          | Anna Berg received the medal from Carl Dahl.
          meet-verb          | Anna Berg shared the stage with Carl Dahl.
          meet-verb          | Anna Berg and Carl Dahl will see each other again in May.
          meet-noun-invitation | Anna Berg turned down an invitation from Carl Dahl to talks on Friday.
          meet-noun-with     | Anna Berg paid Carl Dahl a visit.
          seen-with          | Anna Berg was photographed with Carl Dahl in Oslo.
          meet-verb            | The leaders of two parties, Anna Berg and Carl Dahl, met in Oslo.
          joint-activity     | Anna Berg of Norway and Carl Dahl of Sweden opened a bridge.
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
        "Anna Berg wrote to Carl Dahl in March.",
        "Anna Berg received a letter from Carl Dahl.",
        "Anna Berg said in an interview with Carl Dahl that taxes were low."
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
        "Anna Berg met Carl Dahl in Oslo. Erik Falk attended the meeting.",
        "Anna Berg and Carl Dahl met in the presence of Erik Falk.",
        "Flanked by the mayor, Erik Falk, and by Carl Dahl, Anna Berg cut the ribbon."
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
  void whoBringsOthersTogetherIsNotOneOfThem() {
    assertThat(encounters("Anna Berg hoped to bring Carl Dahl and Erik Falk together."))
        .extracting(Encounter::participants)
        .containsExactly(List.of("Carl Dahl", "Erik Falk"));
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
