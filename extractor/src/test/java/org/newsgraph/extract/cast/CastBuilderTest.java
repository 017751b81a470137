package org.newsgraph.extract.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.title.Title;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;

class CastBuilderTest {

  private static Cast cast(String notation) {
    return new CastBuilder().build(TaggedArticle.of(notation), List.of());
  }

  private static List<String> named(Cast cast, EntityKind kind) {
    return cast.entities(kind).stream()
        .map(
            e ->
                e.aliases().isEmpty()
                    ? e.name()
                    : e.name() + " = " + String.join(", ", e.aliases()))
        .toList();
  }

  private static List<String> people(String notation) {
    return named(cast(notation), EntityKind.PERSON);
  }

  @Test
  void surnameAndGivenNameJoinTheirFullName() {
    assertThat(
            people(
                """
                [P Maren Holt] opened/VBD the bridge .
                [P Holt] thanked/VBD them ; [P Maren] , said/VBD friends , was/VBD tired/JJ .
                """))
        .containsExactly("Maren Holt = Holt, Maren");
  }

  @Test
  void twoFullNamesOfOneFamilyAreTwoPeople() {
    assertThat(people("[P Anton Weiss] greeted/VBD [P Karla Weiss] ."))
        .containsExactly("Anton Weiss", "Karla Weiss");
  }

  @Test
  void honorificGoesToTheOneOfItsGender() {
    Cast cast =
        cast(
            """
            [P Karla Weiss] greeted/VBD [P Anton Weiss] .
            Mrs. [P Weiss] smiled/VBD .
            """);
    assertThat(cast.at(1, 1).orElseThrow().entities()).containsExactly("person/karla-weiss");
  }

  @Test
  void misspeltSurnameJoinsTheFullName() {
    assertThat(people("[P Maren Lindqvist] left/VBD .\n[P Lindqivst] was/VBD late ."))
        .containsExactly("Maren Lindqvist = Lindqivst");
  }

  @Test
  void shortFormAndInitialJoinTheFullGivenName() {
    assertThat(people("[P William Arden] ate .\n[P Bill Arden] slept .\n[P W. Arden] left ."))
        .containsExactly("William Arden = Bill Arden, W. Arden");
  }

  @Test
  void nameTaggedAsPlaceIsRepairedFromTheCast() {
    Cast cast = cast("[P Kamil Oster] sang/VBD .\n[L Kamil] bowed/VBD .");
    assertThat(named(cast, EntityKind.PERSON)).containsExactly("Kamil Oster = Kamil");
    assertThat(cast.entities(EntityKind.PLACE)).isEmpty();
  }

  @Test
  void hyphenatedSurnameIsFoundUntagged() {
    assertThat(
            people(
                """
                [P Alma Tran ~- ~Hollis] spoke/VBD .
                Then/RB Tran ~- ~Hollis left/VBD .
                """))
        .containsExactly("Alma Tran-Hollis = Tran-Hollis");
  }

  @Test
  void particleJoinsWhatTheTaggerSplit() {
    assertThat(people("the late [P Edgar] van [O Osten] and/CC [P Rosa de la Cruz]"))
        .containsExactly("Edgar van Osten", "Rosa de la Cruz");
  }

  @Test
  void honorificIsNoPartOfTheName() {
    assertThat(people("[P Dame Olga Farr] met/VBD Queen [P Ottilie] ."))
        .containsExactly("Olga Farr", "Ottilie");
  }

  @Test
  void longerNameOfAnotherPersonDoesNotSwallowTheShorterOneBeforeIt() {
    assertThat(people("[P Trygve Dahl] , not/RB to be/VB mixed up with [P Trygve Dahl Moen] ,"))
        .containsExactly("Trygve Dahl", "Trygve Dahl Moen");
  }

  @Test
  void buildingNamedAfterSomebodyIsAPlace() {
    Cast cast = cast("[P Dona Marsh] arrived/VBD at/IN [P Marsh Tower] .");
    assertThat(named(cast, EntityKind.PERSON)).containsExactly("Dona Marsh");
    assertThat(cast.entity("place/marsh-tower").type()).isEqualTo("building");
  }

  @Test
  void singleNameWithoutSignOfAPersonIsDropped() {
    assertThat(people("the [P Ganja] ridge was/VBD cold .")).isEmpty();
  }

  @Test
  void spanBreaksAtTheAgencySlash() {
    assertThat(people("( [O Raoul Etxe / Plains Press] )")).containsExactly("Raoul Etxe");
  }

  @Test
  void titlesBecomeWorksAndNamesInThemNobody() {
    Cast cast =
        new CastBuilder()
            .build(
                TaggedArticle.of("She read/VBD [P Anna Berg] aloud ."),
                List.of(new Title(0, 2, 4, "Anna Berg", "novel")));
    assertThat(cast.entities()).extracting(Entity::id).containsExactly("work/anna-berg");
    assertThat(cast.entity("work/anna-berg").type()).isEqualTo("novel");
  }

  @Test
  void givenNameAndHonorificTellTheGender() {
    Cast cast = cast("[P Maria Holt] met/VBD Mr. [P Zyx Ard] and/CC [P Qua Tel] .");
    assertThat(cast.gender("person/maria-holt")).isEqualTo(Gender.FEMALE);
    assertThat(cast.gender("person/zyx-ard")).isEqualTo(Gender.MALE);
    assertThat(cast.gender("person/qua-tel")).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void shipIsNobody() {
    assertThat(people("the ferry [P Solveig II] left/VBD , the brewer [P Humle] stayed/VBD ."))
        .isEmpty();
  }

  @Test
  void newspaperWithArticleIsAnOrganisationOrPlaceButNobody() {
    assertThat(people("she told/VBD the [P Harrow Courier] .")).isEmpty();
  }

  @Test
  void teamThatOwnsAGoalkeeperIsNobodyThroughout() {
    assertThat(
            people(
                """
                [P Sant Ober] won/VBD .
                [P Sant Ober] 's/POS goalkeeper cheered/VBD .
                """))
        .isEmpty();
  }

  @Test
  void otherNameBehindAPhraseJoinsItsBearer() {
    assertThat(people("[P Amos Reed] , who raps/VBZ as/IN [P Kilo Vann] , sang/VBD ."))
        .containsExactly("Amos Reed = Kilo Vann");
  }

  @Test
  void partInAPlayIsNobody() {
    assertThat(people("[P Lena Moss] as/IN [P Medea Kolch] .")).containsExactly("Lena Moss");
  }

  @Test
  void wholeTitleIsTakenOffAnUntaggedName() {
    assertThat(people("Deputy Trade Minister Carla Ovanne spoke/VBD ."))
        .containsExactly("Carla Ovanne");
  }

  @Test
  void givenNameThatIsAlsoATitleStays() {
    assertThat(people("[P Dean Kamm] left/VBD .")).containsExactly("Dean Kamm");
  }

  @Test
  void familyNameOutsideTheTaggersRunIsJoined() {
    assertThat(people("it/PRP was/VBD [P Regina] Ipp who/WP asked/VBD ."))
        .containsExactly("Regina Ipp");
  }

  @Test
  void bareSurnameGoesToTheOneItMeantBefore() {
    Cast cast =
        cast(
            """
            [P Joel Bittner] spoke/VBD .
            [P Bittner] left/VBD with his/PRP$ son [P Hugo Bittner] .
            [P Bittner] slept/VBD .
            """);
    assertThat(cast.at(2, 0).orElseThrow().entities()).containsExactly("person/joel-bittner");
  }

  @Test
  void surnameInHeadlineIsKnownFromTheBody() {
    assertThat(people("= Okonda Hosts Summit\n[P Beata Okonda] spoke/VBD ."))
        .containsExactly("Beata Okonda = Okonda");
  }

  @Test
  void clippedNameJoinsTheFullOne() {
    assertThat(people("[P Jenna Lopper] sang/VBD .\nthey/PRP love/VBP J ~- ~Lo ."))
        .containsExactly("Jenna Lopper = J-Lo");
  }

  @Test
  void commonNounsMakeVenuesAndGatherings() {
    Cast cast = cast("at/IN [O Orbex] headquarters and/CC the/DT [L Lucarno] film festival .");
    assertThat(cast.entity("place/orbex-headquarters").type()).isEqualTo("building");
    assertThat(cast.entity("place/lucarno-film-festival").type()).isEqualTo("gathering");
  }

  @Test
  void placesInCapitalsAndShortFormsOfStatesAreOne() {
    assertThat(
            named(cast("[L NAIROBI] , [L Nairobi] , [L US] , [L United States]"), EntityKind.PLACE))
        .containsExactly("Nairobi = NAIROBI", "United States = US");
  }

  @Test
  void ministryIsAPlaceOnlyWhereSomebodyIsAtIt() {
    Cast at = cast("they/PRP met/VBD at/IN the/DT [O Labour Ministry] .");
    Cast by = cast("the/DT [O Labour Ministry] paid/VBD .");
    assertThat(named(at, EntityKind.PLACE)).containsExactly("Labour Ministry");
    assertThat(named(by, EntityKind.ORGANISATION)).containsExactly("Labour Ministry");
  }

  @Test
  void untaggedNameBehindInIsAPlace() {
    assertThat(named(cast("she lived/VBD in/IN Capril , not/RB in/IN May ."), EntityKind.PLACE))
        .containsExactly("Capril");
  }

  @Test
  void acronymJoinsTheNameWhoseInitialsItHas() {
    assertThat(
            named(
                cast("the/DT [O Baltic Rail Group] said/VBD [O BRG] paid/VBD ."),
                EntityKind.ORGANISATION))
        .containsExactly("Baltic Rail Group = BRG");
  }

  @Test
  void nameTurnedRoundStaysOneName() {
    assertThat(people("[P Marsk] , [P Karl] and/CC [P Engold] , [P Friedrich] ."))
        .containsExactly("Marsk , Karl", "Engold , Friedrich");
  }

  @Test
  void birthNameJoinsItsBearerAndIsNoAnimal() {
    assertThat(people("[P Doris Dahl] was/VBD born/VBN [P Doris Mary Kappel] in/IN 1922/CD ."))
        .containsExactly("Doris Mary Kappel = Doris Dahl");
  }

  @Test
  void datelineNamesPlaces() {
    assertThat(people("# [P BUENOS MARES]")).isEmpty();
  }

  @Test
  void comparisonIsNoOtherName() {
    assertThat(people("[P Kandel Bosh] , nicknamed/VBN the/DT \" [P Kim Kardal] of/IN Pokhar \" ,"))
        .containsExactly("Kandel Bosh", "Kim Kardal");
  }

  @Test
  void universityOfATownIsNoTown() {
    Cast cast = cast("the/DT [O University of Cape Town] paid/VBD .");
    assertThat(named(cast, EntityKind.ORGANISATION)).containsExactly("University of Cape Town");
  }
}
