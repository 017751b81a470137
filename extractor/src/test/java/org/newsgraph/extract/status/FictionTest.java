package org.newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.Extractor;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Encounter;
import org.newsgraph.finding.Status;
import org.newsgraph.fixture.FrozenText;

class FictionTest {

  private final ArticleFindings article =
      new Extractor().extract(FrozenText.of(FictionTest.class, "fiction"));

  @Test
  void whatHappensInScriptsNovelsAndOperasIsNoFact() {
    assertThat(pairs(Status.HYPOTHETICAL))
        .contains(
            "Ivan Kos + Ramon Ortega",
            "Greta Holm + Karl Brant",
            "Elizabeth Moore + John Vane",
            "Jan Moor + Piet Kloos");
  }

  @Test
  void premieresAndRehearsalsAreReal() {
    assertThat(pairs(Status.ACTUAL))
        .containsExactly("Bella Thorn + Ramon Ortega", "Henk Vos + Vera Amsel");
  }

  private List<String> pairs(Status status) {
    return encounters()
        .filter(encounter -> encounter.report().status() == status)
        .map(encounter -> String.join(" + ", names(encounter)))
        .toList();
  }

  private Stream<Encounter> encounters() {
    return article.findings().stream()
        .filter(Encounter.class::isInstance)
        .map(Encounter.class::cast);
  }

  private Set<String> names(Encounter encounter) {
    Set<String> names = new TreeSet<>();
    article.entities().stream()
        .filter(entity -> encounter.participants().contains(entity.id()))
        .forEach(entity -> names.add(entity.name()));
    return names;
  }
}
