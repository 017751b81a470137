package org.newsgraph.extract.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.Extractor;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.Presence;
import org.newsgraph.fixture.FrozenText;

class WhereaboutsTest {

  private final Set<String> found = found();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          through a camp named by its noun     | Nora Vale      | Tessaly camp
          the second of two joined places      | Otto Brandt    | Mexico
          a part of an organisation's premises | Ivo Marek      | Carrow University
          before those who are there           | Lena Holt      | Merrow Theatre
          the giver is where it is received    | Clara Voss     | Aldane Palace
          a contest is won where it is held    | Paul Renner    | Lisbon
          a cause of death is no other scene   | Maria Sandoval | Cadiz
          there is the place named last        | Peter Lang     | Hotel Corvo
          the town of that name is visited     | Daniel Cole    | Arvik
          """)
  void wordsOfPlacePutPeopleThere(String why, String person, String place) {
    assertThat(found).contains(person + " at " + place);
  }

  @Test
  void aPostAndAnOpponentFarAwayPutNobodyThere() {
    assertThat(found)
        .doesNotContain("Karl Weiss at Brenning College", "Julia Frost at Oslo")
        .contains("Simon Hart at Oslo");
  }

  private static Set<String> found() {
    ArticleFindings findings =
        new Extractor().extract(FrozenText.of(WhereaboutsTest.class, "whereabouts"));
    Map<String, String> names =
        findings.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
    Function<Presence, String> told =
        presence -> names.get(presence.person()) + " at " + names.get(presence.place());
    return findings.findings().stream()
        .filter(Presence.class::isInstance)
        .map(Presence.class::cast)
        .map(told)
        .collect(Collectors.toSet());
  }
}
