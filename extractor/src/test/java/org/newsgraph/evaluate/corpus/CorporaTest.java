package org.newsgraph.evaluate.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.evaluate.Counts;

class CorporaTest {

  private static final String LAST = "\t_\t_\t_\t_\t";

  @Test
  void offsetsOfGapCountCodePoints() {
    String text = "😀 Ada met Bo when she left.";
    GapSnippet snippet =
        GapSnippet.of("x-1\t" + text + "\tshe\t18\tAda\t2\tTRUE\tBo\t10\tFALSE\turl");
    String article = snippet.text().article().text();
    assertThat(snippet.pronounAt().of(article)).isEqualTo("she");
    assertThat(snippet.names())
        .extracting(name -> name.at().of(article), GapSnippet.Name::meant)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Ada", true),
            org.assertj.core.groups.Tuple.tuple("Bo", false));
  }

  @Test
  void namesOfGumAreTheProperNounsOfAPersonsMentions() {
    GumDocument document =
        GumDocument.of(
            "d",
            List.of(
                "# newpar",
                "1\tAda\tAda\tPROPN\tNNP" + LAST + "Entity=(1-person-new-a(2-person-new-b)",
                "2\tByron\tByron\tPROPN\tNNP" + LAST + "Entity=1)",
                "3-4\tshe's\t_\t_\t_\t_\t_\t_\t_\t_",
                "3\tshe\tshe\tPRON\tPRP" + LAST + "Entity=(1-person-giv-c)",
                "4\t's\tbe\tAUX\tVBZ" + LAST + "SpaceAfter=No",
                "5\t.\t.\tPUNCT\t." + LAST + "_"));
    String article = document.text().article().text();
    assertThat(article).endsWith("Ada Byron she's. \n");
    assertThat(document.namesOf(1)).extracting(span -> span.of(article)).containsExactly("Byron");
    assertThat(document.tokens().get(2).innermost()).isEqualTo(1);
  }

  @Test
  void aWrongLinkToAGoldNameIsNoRecall() {
    CorpusScore score = new CorpusScore();
    score.decide("g", true, true);
    score.decide("g", true, false);
    score.decide("g", false, true);
    assertThat(score.groups()).containsEntry("g", new Counts(1, 1, 1));
    assertThat(new Counts(1, 1, 1).f1()).isEqualTo(0.5);
  }
}
