package org.newsgraph.clean.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemCode;

class ProseCheckTest {

  private static Optional<ProblemCode> fault(String text) {
    return new ProseCheck().fault("a.txt", List.of(text)).map(Problem::code);
  }

  @Test
  void otherLanguagesAreRefused() {
    assertThat(
            fault(
                "Der Minister sagte am Montag, dass er sich mit der Kollegin in Wien treffen und"
                    + " nicht nach Hause fahren werde."))
        .contains(ProblemCode.CLEAN_LANGUAGE);
    assertThat(
            fault(
                "La ministre a dit lundi que les deux pays ne se parlent plus et qu'une rencontre"
                    + " est prévue pour le mois de mai."))
        .contains(ProblemCode.CLEAN_LANGUAGE);
    assertThat(fault("Министр встретился с президентом в понедельник и обсудил торговлю."))
        .contains(ProblemCode.CLEAN_LANGUAGE);
    assertThat(fault("首相は月曜日に東京で大統領と会談し、貿易について話し合った。その後、二人は夕食を共にした。記者団に対し、首相は満足していると述べた。"))
        .contains(ProblemCode.CLEAN_LANGUAGE);
  }

  @Test
  void englishFullOfForeignNamesIsKept() {
    assertThat(
            fault(
                "Maria de la Cruz, Jean-Luc van den Berg, Ana dos Santos, Ahmed al-Said and Pedro"
                    + " da Silva met Don José de las Casas in La Paz."))
        .isEmpty();
    assertThat(
            fault(
                "Present: Le Thi Hoa, Der Spiegel; Das, Un, Om Prakash, Des Moore, Die Zeit, Van"
                    + " Morrison, Il Divo, La Toya, El Greco, Ben Ali, Al Gore."))
        .isEmpty();
  }

  @Test
  void shortTextIsKept() {
    assertThat(fault("Bonjour, said Macron.")).isEmpty();
  }

  @Test
  void textWithoutSentencesIsRefused() {
    assertThat(fault("Nothing here")).contains(ProblemCode.CLEAN_NO_SENTENCES);
  }

  @Test
  void longLineOfProseIsKeptAndOneOfDataIsNot() {
    assertThat(fault("She met the mayor in the town hall. ".repeat(3000))).isEmpty();
    assertThat(fault("12.5;abc;".repeat(12_000))).contains(ProblemCode.CLEAN_LONG_LINE);
  }
}
