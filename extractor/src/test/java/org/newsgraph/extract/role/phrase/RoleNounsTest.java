package org.newsgraph.extract.role.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleNounsTest {

  private final RoleNouns nouns = new RoleNouns();

  @ParameterizedTest
  @ValueSource(strings = {"luthier", "glassblower", "lock-keeper", "papyrologist", "showjumper"})
  void craftsTradesSciencesAndSportsAreProfessions(String noun) {
    assertThat(nouns.kind(noun)).contains(NounClass.PROFESSION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"equerry", "vice-chancellor", "archimandrite", "wing-commander"})
  void courtUniversityChurchAndArmedForcesHaveOffices(String noun) {
    assertThat(nouns.kind(noun)).contains(NounClass.OFFICE);
  }

  @Test
  void whatDescribesNobodyIsNoRole() {
    assertThat(nouns.kind("bridge")).isEmpty();
  }
}
