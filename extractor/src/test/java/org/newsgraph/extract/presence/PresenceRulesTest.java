package org.newsgraph.extract.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.quotation.Quotations;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.scene.Scenes;
import org.newsgraph.finding.Encounter;
import org.newsgraph.finding.EncounterKind;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.Presence;
import org.newsgraph.finding.Report;
import org.newsgraph.finding.Status;
import org.newsgraph.fixture.FrozenText;
import org.newsgraph.fixture.TaggedCast;
import org.newsgraph.text.PartialDate;

class PresenceRulesTest {

  private final AnnotatedArticle article = FrozenText.of(PresenceRulesTest.class, "travels");
  private final Reading reading = read(article);
  private final List<Presence> found =
      new PresenceRules().find(reading).stream().map(Presence.class::cast).toList();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          whoever moves comes to the goal      | valadares | madrid
          whoever is arrested is there         | requena   | paris
          whoever is born is there             | salgado   | porto
          whoever lives there is there         | salgado   | lisbon
          whoever is taken comes to the goal   | requena   | faro
          whoever sends is where it comes from | valadares | brussels
          whoever speaks is there              | valadares | geneva
          by whom it is done                   | salgado   | tavira
          whoever makes a visit is there       | requena   | macau
          one of two who visit                 | salgado   | evora
          the other of two who visit           | requena   | evora
          """)
  void anEventPutsPeopleAtItsPlace(String why, String person, String place) {
    assertThat(found)
        .filteredOn(presence -> presence.place().equals(place))
        .extracting(Presence::person)
        .contains(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the place of somebody else's deed | requena   | spain
          where somebody is at home         | salgado   | braga
          the place of the object           | salgado   | angola
          who is spoken of                  | requena   | geneva
          the place of another event        | valadares | seoul
          """)
  void otherWordsOfPlacePutNobodyThere(String why, String person, String place) {
    assertThat(found)
        .filteredOn(presence -> presence.place().equals(place))
        .extracting(Presence::person)
        .doesNotContain(person);
  }

  @Test
  void whoeverLeavesForAPlaceOnlyMeansToGoThere() {
    assertThat(found)
        .filteredOn(presence -> presence.place().equals("rome"))
        .extracting(presence -> presence.report().status())
        .containsExactly(Status.PLANNED);
  }

  @Test
  void thePlaceOfAnEncounterIsThatOfItsParticipants() {
    Report report =
        new Report(Status.ACTUAL, found.get(0).report().evidence(), "test", 0.8, Optional.empty());
    Finding encounter =
        new Encounter(
            EncounterKind.MEETING,
            List.of("requena", "salgado"),
            List.of(),
            Optional.of(new PartialDate("2021")),
            Optional.of("tavira"),
            "",
            report);
    assertThat(new ParticipantPresence().of(reading, List.of(encounter)))
        .extracting(Presence::person)
        .containsExactly("requena", "salgado");
  }

  private static Reading read(AnnotatedArticle article) {
    Quotations quotations = Quotations.of(article);
    Cast cast = TaggedCast.of(article);
    return Reading.of(article, quotations, cast, new Scenes(article, quotations, cast));
  }
}
