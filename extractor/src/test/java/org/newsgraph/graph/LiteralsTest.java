package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.text.NewsDate;
import org.newsgraph.text.PartialDate;

class LiteralsTest {

  @ParameterizedTest
  @CsvSource({"0.9, 0.9", "0.90, 0.9", "1, 1.0", "0, 0.0", "0.12345, 0.123", "0.9996, 1.0"})
  void aConfidenceHasOneWayToBeWritten(double value, String lexical) {
    assertThat(Literals.confidence(value).getLiteralLexicalForm()).isEqualTo(lexical);
  }

  @ParameterizedTest
  @CsvSource({"2016, gYear", "2016-12, gYearMonth", "2016-12-13, date"})
  void theDatatypeIsThePrecisionOfTheDate(String iso, String type) {
    assertThat(Literals.date(new PartialDate(iso)).getLiteralDatatypeURI())
        .isEqualTo("http://www.w3.org/2001/XMLSchema#" + type);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-12-13, 2016-12-13, date",
    "2016-12-13T15:04, 2016-12-13T15:04:00, dateTime",
    "2016-12-13T15:04Z, 2016-12-13T15:04:00Z, dateTime",
    "2016-12-13T15:04:05.670+00:00, 2016-12-13T15:04:05Z, dateTime",
    "2016-12-13T15:04:05-05:00, 2016-12-13T15:04:05-05:00, dateTime",
  })
  void anInstantIsWrittenToTheSecond(String iso, String lexical, String type) {
    assertThat(Literals.instant(new NewsDate(iso)).getLiteralLexicalForm()).isEqualTo(lexical);
    assertThat(Literals.instant(new NewsDate(iso)).getLiteralDatatypeURI()).endsWith("#" + type);
  }
}
