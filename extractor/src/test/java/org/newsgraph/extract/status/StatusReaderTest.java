package org.newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.Extractor;
import org.newsgraph.extract.encounter.FrozenSentences;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.Status;
import org.newsgraph.fixture.FrozenText;

class StatusReaderTest {

  private final FrozenSentences sentences = new FrozenSentences();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACTUAL       | Anna Berg met Carl Dahl in Oslo on Monday.
          ACTUAL       | Anna Berg flew to Oslo to meet Carl Dahl.
          ACTUAL       | Anna Berg did not speak to reporters after meeting Carl Dahl.
          ACTUAL       | A spokesman said Anna Berg met Carl Dahl.
          PLANNED      | Anna Berg will meet Carl Dahl on Friday.
          PLANNED      | Anna Berg is to meet Carl Dahl on Friday.
          PLANNED      | Anna Berg is due to meet Carl Dahl on Friday.
          PLANNED      | Anna Berg plans to meet Carl Dahl.
          PLANNED      | Anna Berg agreed to meet Carl Dahl.
          PLANNED      | Anna Berg will fly to Oslo to meet Carl Dahl.
          PLANNED      | Anna Berg said she would meet Carl Dahl on Friday.
          PLANNED      | The planned meeting between Anna Berg and Carl Dahl is on Friday.
          HYPOTHETICAL | Anna Berg hopes to meet Carl Dahl.
          HYPOTHETICAL | Anna Berg would meet Carl Dahl if the army left.
          HYPOTHETICAL | Anna Berg could meet Carl Dahl.
          HYPOTHETICAL | Anna Berg did not rule out meeting Carl Dahl.
          HYPOTHETICAL | Did Anna Berg meet Carl Dahl?
          HYPOTHETICAL | Anna Berg was invited to a dinner with Carl Dahl.
          DENIED       | Anna Berg did not meet Carl Dahl.
          DENIED       | Anna Berg has never met Carl Dahl.
          DENIED       | Anna Berg refused to meet Carl Dahl.
          DENIED       | Anna Berg cancelled a meeting with Carl Dahl.
          DENIED       | Anna Berg left without meeting Carl Dahl.
          DENIED       | Anna Berg was to have met Carl Dahl, but the visit was cancelled.
          DENIED       | Anna Berg had been scheduled to meet Carl Dahl on Thursday.
          DENIED       | Anna Berg denied a report that she had met Carl Dahl.
          DENIED       | The meeting between Anna Berg and Carl Dahl was cancelled.
          DENIED       | The meeting between Anna Berg and Carl Dahl will not take place.
          DENIED       | The meeting between Anna Berg and Carl Dahl, planned for Friday, will not take place.
          ALLEGED      | Rovers declined to comment on a report that Anna Berg had met Carl Dahl.
          ALLEGED      | Gossip that Anna Berg met Carl Dahl could not be confirmed.
          ALLEGED      | Anna Berg allegedly met Carl Dahl in Oslo.
          ALLEGED      | According to the indictment, Anna Berg met Carl Dahl in Oslo.
          ALLEGED      | Anna Berg is believed to have met Carl Dahl.
          """)
  void statusIsReadFromTheWordsAround(Status status, String text) {
    Reading reading = sentences.read(text);
    assertThat(read(reading).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          spokesman  | A spokesman said Anna Berg met Carl Dahl.
          indictment | According to the indictment, Anna Berg met Carl Dahl in Oslo.
          """)
  void sourceIsKept(String source, String text) {
    assertThat(read(sentences.read(text)).attributedTo()).contains(source);
  }

  @ParameterizedTest
  @CsvSource({
    "ACTUAL, met", // wants to know why they met
    "ACTUAL, plan", // rejected the plan
    "ACTUAL, praises", // although she praises it
    "HYPOTHETICAL, thank",
    "ACTUAL, visit", // hopes to thank him for the visit
    "ACTUAL, agreement", // the agreement will bring
    "PLANNED, bring",
    "ACTUAL, contract",
    "PLANNED, build", // signed a contract to build
    "PLANNED, support", // is committed to support
    "ACTUAL, glitch", // was not reported
    "PLANNED, run"
  })
  void whatIsTakenForGrantedStandsWhateverIsSaidAboveIt(Status status, String word) {
    Reading reading = new Extractor().read(FrozenText.of(StatusReaderTest.class, "presupposed"));
    assertThat(
            reading.sentences().stream()
                .flatMap(
                    sentence ->
                        IntStream.range(0, sentence.tokens().size())
                            .filter(token -> sentence.token(token).text().equals(word))
                            .mapToObj(
                                token ->
                                    new StatusReader()
                                        .read(reading, sentence.index(), token)
                                        .status())))
        .containsExactly(status);
  }

  private static StatusReading read(Reading reading) {
    Sentence sentence =
        reading.sentences().stream()
            .filter(candidate -> candidate.kind() == BlockKind.BODY)
            .findFirst()
            .orElseThrow();
    int event = 0;
    while (!sentence.token(event).lemma().matches("meet|meeting|dinner")) {
      event++;
    }
    return new StatusReader().read(reading, sentence.index(), event);
  }
}
