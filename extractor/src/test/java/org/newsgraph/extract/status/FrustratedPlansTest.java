package org.newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.Extractor;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Encounter;
import org.newsgraph.finding.Status;
import org.newsgraph.fixture.FrozenText;

class FrustratedPlansTest {

  private final ArticleFindings findings =
      new Extractor().extract(FrozenText.of(FrustratedPlansTest.class, "plans-off"));

  @Test
  void aPlanThatSomebodyPulledOutOfNeverHappened() {
    assertThat(status("pulled out")).containsExactly(Status.DENIED);
    assertThat(status("stayed in")).containsExactly(Status.DENIED);
  }

  @Test
  void whatInvestigatorsAllegeBetweenCommasIsAlleged() {
    assertThat(status("investigators allege")).containsExactly(Status.ALLEGED);
  }

  @Test
  void whatPeopleDoToEachOtherInPersonHappened() {
    assertThat(status("kissed the hand")).containsExactly(Status.ACTUAL);
    assertThat(status("a beer")).containsExactly(Status.ACTUAL);
    assertThat(status("waved at")).containsExactly(Status.ACTUAL);
  }

  /** The status of each encounter whose sentence holds the words. */
  private List<Status> status(String words) {
    return findings.findings().stream()
        .filter(Encounter.class::isInstance)
        .map(Encounter.class::cast)
        .filter(encounter -> encounter.report().evidence().get(0).text().contains(words))
        .map(encounter -> encounter.report().status())
        .toList();
  }
}
