package org.newsgraph.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.Extractor;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.RoleHolding;
import org.newsgraph.fixture.FrozenText;

class RoleRulesTest {

  private static List<String> roles() {
    ArticleFindings findings =
        new Extractor().extract(FrozenText.of(RoleRulesTest.class, "danube-bridge"));
    return findings.findings().stream()
        .filter(RoleHolding.class::isInstance)
        .map(RoleHolding.class::cast)
        .map(held -> held.person() + ": " + held.role() + " of " + held.of())
        .toList();
  }

  @Test
  void aTitleBeforeANameIsARoleOfTheCountryBehindItsAdjective() {
    assertThat(roles()).contains("person/radoslav-mihovski: Transport Minister of Bulgaria");
  }

  @Test
  void aCounterpartHoldsTheSameOfficeOfAnotherCountry() {
    assertThat(roles()).contains("person/doina-cernatescu: Transport Minister of Romania");
  }

  @Test
  void aPluralTitleGoesToEveryNameOfItsEnumeration() {
    assertThat(roles())
        .contains(
            "person/teodor-velchovski: Prime Minister of Bulgaria",
            "person/liviu-rusneac: Prime Minister of Romania");
  }
}
