package org.newsgraph.extract.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.quotation.Quotations;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.scene.Scenes;
import org.newsgraph.extract.title.Title;
import org.newsgraph.extract.title.TitleFinder;
import org.newsgraph.finding.WorkCredit;
import org.newsgraph.fixture.FrozenText;
import org.newsgraph.fixture.NamedCast;

class CreditRulesTest {

  @Test
  void titlesStandInMarksBesideNounsForWorks() {
    assertThat(titles("makers"))
        .containsExactly(
            "Cold Harbour (film)",
            "Cold Harbour (film)",
            "The Ledger (novel)",
            "Salt and Wood (book)");
    assertThat(titles("lists"))
        .containsExactly(
            "Line and Lift (exhibition)",
            "Rain Again ()",
            "Hounds (album)",
            "Pale Horse ()",
            "North ()");
  }

  @Test
  void titlesWithoutMarksStandBehindNounsForWorks() {
    assertThat(titles("unquoted"))
        .containsExactly(
            "Mister Harbour (film)",
            "North of Nothing (television series)",
            "Night Ferry (podcast)");
  }

  @Test
  void titlesStandApartFromTheNounForTheirKind() {
    assertThat(titles("named"))
        .containsExactly(
            "Salt and Starlings (memoir)",
            "Your Loving Thief ()",
            "Fidelio (opera)",
            "FrostyFields (blog)",
            "Plain Talk (column)",
            "Strangers ()",
            "Lost at Sea (review)");
  }

  @Test
  void namesScareQuotesAndHeadlinesOfPapersAreNoTitles() {
    assertThat(titles("notitles")).isEmpty();
  }

  @Test
  void makersAndPerformersAreTiedByVerbsNounsAndPossessives() {
    assertThat(credits("makers"))
        .containsExactly(
            "Cold Harbour DIRECTOR Ola Brandt",
            "Cold Harbour PERFORMER Ida Moe",
            "The Ledger AUTHOR Ola Brandt",
            "Salt and Wood AUTHOR Ida Moe");
    assertThat(credits("lists"))
        .contains(
            "Line and Lift OTHER Ida Moe",
            "Rain Again PERFORMER Ola Brandt",
            "Pale Horse PERFORMER Ida Moe");
  }

  @Test
  void hostIsToldFromGuest() {
    assertThat(credits("unquoted"))
        .contains("Night Ferry PARTICIPANT Ola Brandt", "Night Ferry PRESENTER Ida Moe");
  }

  @Test
  void imagesAreDepictedAndTopicsAreSubjects() {
    assertThat(credits("depicted"))
        .contains(
            "Fire CREATOR Ola Brandt",
            "Fire DEPICTED Olaf Berg",
            "Fire DEPICTED Ida Moe",
            "The Last Ferry SUBJECT Olaf Berg",
            "The Last Ferry CREATOR Ida Moe");
  }

  @Test
  void shareInterviewFameAndDistantMakersTiePeopleToWorks() {
    assertThat(credits("credited"))
        .contains(
            "Ox and Lantern CREATOR Lionel Datchet",
            "Black Comet AUTHOR Robin Harker",
            "Slow River AUTHOR Robin Harker",
            "Gone by Noon AUTHOR Mark Hadley",
            "Open Door PARTICIPANT Ines Krastev",
            "Open Door PRESENTER Elsa Marin",
            "Paper Moons OTHER Ruth Adler");
  }

  private List<String> titles(String name) {
    return found(FrozenText.of(getClass(), name)).stream()
        .map(title -> title.text() + " (" + title.type() + ")")
        .toList();
  }

  private List<String> credits(String name) {
    AnnotatedArticle article = FrozenText.of(getClass(), name);
    Cast cast =
        new NamedCast(article)
            .people("Ola Brandt", "Ida Moe", "Olaf Berg", "Lionel Datchet", "Robin Harker")
            .people("Mark Hadley", "Ines Krastev", "Elsa Marin", "Ruth Adler")
            .works(found(article))
            .cast();
    Quotations quotations = Quotations.of(article);
    Reading reading = Reading.of(article, quotations, cast, new Scenes(article, quotations, cast));
    return new CreditRules()
        .find(reading).stream()
            .flatMap(f -> f instanceof WorkCredit c ? Stream.of(c) : Stream.<WorkCredit>empty())
            .map(
                credit ->
                    cast.entity(credit.work()).name()
                        + " "
                        + credit.how()
                        + " "
                        + cast.entity(credit.person()).name())
            .toList();
  }

  private static List<Title> found(AnnotatedArticle article) {
    return new TitleFinder().find(article, Quotations.of(article));
  }
}
