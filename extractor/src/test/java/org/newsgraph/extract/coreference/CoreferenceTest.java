package org.newsgraph.extract.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.Extractor;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Mention;
import org.newsgraph.finding.MentionForm;
import org.newsgraph.fixture.FrozenText;

class CoreferenceTest {

  private static List<String> mentions(String person) {
    return mentions("river-floods", person);
  }

  private static List<String> mentions(String article, String person) {
    ArticleFindings findings =
        new Extractor().extract(FrozenText.of(CoreferenceTest.class, article));
    return findings.entities().stream()
        .filter(entity -> entity.name().equals(person))
        .flatMap(entity -> entity.mentions().stream())
        .filter(mention -> mention.form() != MentionForm.NAME)
        .map(Mention::text)
        .toList();
  }

  @Test
  void pronounsFollowTheSubjectInFocusAndThePairIsBothWhoSpoke() {
    assertThat(mentions("Norberto Quiroga Saenz")).contains("his", "the pair", "He");
    assertThat(mentions("Helena Prates Guimaraes")).contains("the pair").doesNotContain("He");
  }

  @Test
  void aPronounGoesToThePersonOfItsGender() {
    assertThat(mentions("Marcela Ibarguren")).containsExactly("She");
  }

  @Test
  void whoSpeaksIsIAndNeverTheHeOfHisOwnQuotation() {
    assertThat(mentions("harbour-quarrel", "Sigrid Halvorsen")).contains("I", "me", "she");
    assertThat(mentions("harbour-quarrel", "Jon Petursson"))
        .contains("he", "He")
        .doesNotContain("I", "she");
  }

  @Test
  void nationalityAndAgeAndOppositionAreDescriptions() {
    assertThat(mentions("harbour-quarrel", "Jon Petursson"))
        .contains("The Icelander", "the 52-year-old");
    assertThat(mentions("harbour-quarrel", "Sigrid Halvorsen")).contains("his opponent");
  }

  @Test
  void theCoupleIsMarriedAndTheTwoMinistersHoldTheOffice() {
    assertThat(mentions("harbour-quarrel", "Katrin Olafsdottir"))
        .contains("The couple")
        .doesNotContain("The two ministers", "They");
    assertThat(mentions("harbour-quarrel", "Sigrid Halvorsen"))
        .contains("The two ministers", "They")
        .doesNotContain("The couple");
  }

  @Test
  void nounsForSeveralPeopleAreResolvedByOfficeNumberAndSurname() {
    assertThat(mentions("ferry-line", "Aino Kalliola"))
        .containsExactly("The presidents", "presidents", "women");
    assertThat(mentions("ferry-line", "Karin Saarik"))
        .containsExactly("The presidents", "presidents", "women");
    assertThat(mentions("ferry-line", "Paavo Niemela")).containsExactly("The brothers");
    assertThat(mentions("ferry-line", "Oskar Lindroos")).isEmpty();
  }
}
