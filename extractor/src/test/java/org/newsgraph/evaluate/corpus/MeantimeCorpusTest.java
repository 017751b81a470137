package org.newsgraph.evaluate.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.finding.Status;
import org.newsgraph.problem.CodedException;

class MeantimeCorpusTest {

  private static final String XML =
      """
      <Document doc_name="harbour">
      <token t_id="1" sentence="0" number="0">Harbour</token>
      <token t_id="2" sentence="1" number="1">March</token>
      <token t_id="3" sentence="2" number="2">Lee</token>
      <token t_id="4" sentence="2" number="3">(</token>
      <token t_id="5" sentence="2" number="4">51</token>
      <token t_id="6" sentence="2" number="5">)</token>
      <token t_id="7" sentence="2" number="6">said</token>
      <token t_id="8" sentence="2" number="7">``</token>
      <token t_id="9" sentence="2" number="8">No</token>
      <token t_id="10" sentence="2" number="9">''</token>
      <token t_id="11" sentence="2" number="10">&amp;</token>
      <token t_id="12" sentence="2" number="11">left</token>
      <token t_id="13" sentence="2" number="12">.</token>
      <Markables>
      <EVENT_MENTION m_id="1" time="NON_FUTURE" special_cases="NONE" certainty="CERTAIN" polarity="POS" pos="VERB">
      <token_anchor t_id="7"/>
      </EVENT_MENTION>
      <EVENT_MENTION m_id="2" time="FUTURE" special_cases="NONE" certainty="CERTAIN" polarity="NEG" pos="VERB">
      <token_anchor t_id="12"/>
      </EVENT_MENTION>
      <EVENT_MENTION m_id="3" time="FUTURE" special_cases="NONE" certainty="CERTAIN" polarity="POS" pos="OTHER">
      <token_anchor t_id="9"/>
      </EVENT_MENTION>
      <TIMEX3 m_id="4" functionInDocument="CREATION_TIME" value="2024-03-05" type="DATE">
      <token_anchor t_id="2"/>
      </TIMEX3>
      </Markables>
      </Document>
      """;

  @Test
  void aDocumentIsPutTogetherFromItsTokens() {
    MeantimeDocument document = MeantimeDocument.of("harbour", XML);
    String article = document.text().article().text();
    assertThat(article)
        .isEqualTo("Title: Harbour\nDate: 2024-03-05\n\nLee (51) said “No” & left.\n");
    assertThat(document.events())
        .extracting(event -> event.at().of(article), MeantimeDocument.Event::status)
        .containsExactly(Tuple.tuple("said", Status.ACTUAL), Tuple.tuple("left", Status.DENIED));
  }

  @Test
  void whatIsNoXmlIsRefused() {
    assertThatThrownBy(() -> MeantimeDocument.of("harbour", "Lee said"))
        .isInstanceOf(CodedException.class)
        .hasMessageContaining("harbour");
  }

  @ParameterizedTest
  @CsvSource({
    "NON_FUTURE, CERTAIN, POS, NONE, ACTUAL",
    "FUTURE, CERTAIN, POS, NONE, PLANNED",
    "FUTURE, CERTAIN, NEG, NONE, DENIED",
    "FUTURE, PROBABLE, POS, NONE, HYPOTHETICAL",
    "NON_FUTURE, CERTAIN, POS, COND_IF_CLAUSE, HYPOTHETICAL",
    "NON_FUTURE, CERTAIN, POS, GEN,",
    "UNDERSPECIFIED, CERTAIN, POS, NONE,",
    "NON_FUTURE, UNDERSPECIFIED, POS, NONE,"
  })
  void valuesAmountToAStatusOrAreLeftOut(
      String time, String certainty, String polarity, String special, @Nullable Status status) {
    assertThat(
            MeantimeDocument.status(
                Map.of(
                    "time", time,
                    "certainty", certainty,
                    "polarity", polarity,
                    "special_cases", special)))
        .isEqualTo(Optional.ofNullable(status));
  }
}
