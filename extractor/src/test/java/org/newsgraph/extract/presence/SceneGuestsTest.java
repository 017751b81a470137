package org.newsgraph.extract.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.CastBuilder;
import org.newsgraph.extract.quotation.Quotations;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.scene.Scenes;
import org.newsgraph.finding.Presence;
import org.newsgraph.fixture.FrozenText;

class SceneGuestsTest {

  private final Reading fair = read("fair");
  private final Reading elsewhere = read("elsewhere");
  private final Reading company = read("company");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the first of the guests named    | Rita Valadares
          the second of the guests named   | Duarte Salgado
          the last of the guests named     | Pablo Requena
          whoever attends the event        | Joana Figueira
          an example of those in attendance | Marta Seabra
          another in attendance            | Otto Lindqvist
          by whom a session is moderated   | Helga Brandt
          """)
  void peopleAtAGatheringThatTheArticleIsAboutAreThere(String why, String person) {
    assertThat(people(fair, "Lindholm Comicon")).contains(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          whoever is invited may come           | Hana Mori | Kyoto
          whoever speaks at a dinner is there   | Ada Lund  | Oslo
          """)
  void companyIsWhereTheEventIs(String why, String person, String place) {
    assertThat(people(company, place)).contains(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          where somebody else is said to teach | Petra Lind | Boston
          what somebody counts on              | Otto Reiss | Turkey
          where the other end of the line is   | Rui Pinto  | Oslo
          """)
  void neitherDescriptionsNorSupportNorCallsPutAnybodyThere(
      String why, String person, String place) {
    assertThat(people(company, place)).doesNotContain(person);
  }

  @Test
  void guestsWhoAreOnlyExpectedAreNotThere() {
    assertThat(people(fair, "Lindholm Comicon")).doesNotContain("Nuno Faria");
  }

  @Test
  void theScopeOfASuperlativeIsNoPlaceOfAnybody() {
    assertThat(people(fair, "Denmark")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          whoever speaks in an assembly   | Helga Brandt   | Regional Assembly
          whoever speaks from a house     | Otto Lindqvist | White House
          whose speech is delivered there | Joana Figueira | Tehran
          """)
  void whoeverSpeaksIsWhereTheSpeechIsMade(String why, String person, String place) {
    assertThat(people(elsewhere, place)).contains(person);
  }

  @Test
  void whoeverJoinsAnOrganisationIsNotAtItsPremises() {
    assertThat(people(elsewhere, "Regional Assembly")).doesNotContain("Nuno Faria");
  }

  @Test
  void whoeverOverseesAGatheringIsWhereItIsHeld() {
    assertThat(people(elsewhere, "Rome")).contains("Anton Weber");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          where a degree is from           | Portugal
          where talks are that one declines | Vienna
          where what is condemned happened | Cairo
          """)
  void wordsOfPlaceInTheBackgroundPutNobodyThere(String why, String place) {
    assertThat(people(elsewhere, place)).isEmpty();
  }

  @Test
  void whereACandidateIsDefeatedIsNotWhereTheyAre() {
    assertThat(people(elsewhere, "Lisbon")).doesNotContain("Marta Seabra");
  }

  private static List<String> people(Reading reading, String place) {
    return new PresenceRules()
        .find(reading).stream()
            .map(Presence.class::cast)
            .filter(presence -> reading.cast().entity(presence.place()).name().equals(place))
            .map(presence -> reading.cast().entity(presence.person()).name())
            .toList();
  }

  private static Reading read(String name) {
    AnnotatedArticle article = FrozenText.of(SceneGuestsTest.class, name);
    Quotations quotations = Quotations.of(article);
    Cast cast = new CastBuilder().build(article, List.of());
    return Reading.of(article, quotations, cast, new Scenes(article, quotations, cast));
  }
}
