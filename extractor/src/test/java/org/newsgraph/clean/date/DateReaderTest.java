package org.newsgraph.clean.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.text.NewsDate;

class DateReaderTest {

  private final DateReader reader = new DateReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016-12-13                             | 2016-12-13
          2016-12-13T15:04:05Z                   | 2016-12-13T15:04:05Z
          2016-12-13T15:04:05.123+01:00          | 2016-12-13T15:04:05+01:00
          2016-12-13 15:04                       | 2016-12-13T15:04:00
          20161213T150405Z                       | 2016-12-13T15:04:05Z
          Tue, 13 Dec 2016 15:04:05 GMT          | 2016-12-13T15:04:05Z
          13/12/2016 15:04 GMT                   | 2016-12-13T15:04:00Z
          12/13/2016 3:04 PM                     | 2016-12-13T15:04:00
          13.12.2016                             | 2016-12-13
          December 13, 2016                      | 2016-12-13
          Dec. 13, 2016, 3:04 p.m. ET            | 2016-12-13T15:04:00-05:00
          July 4, 2016 at 12:30 AM EDT           | 2016-07-04T00:30:00-04:00
          Tuesday 13th of December 2016, 15.04 BST | 2016-12-13T15:04:00+01:00
          3:04 PM EST, Tue December 13, 2016     | 2016-12-13T15:04:00-05:00
          1504 GMT 13 December 2016              | 2016-12-13T15:04:00Z
          13 December 2016 at 23:04 GMT+8        | 2016-12-13T23:04:00+08:00
          13 December 2016 20 people             | 2016-12-13
          """)
  void dateOfANewspaperIsRead(String text, String iso) {
    assertThat(reader.first(text, DayOrder.of(text))).contains(new NewsDate(iso));
  }

  @Test
  void dateThatCouldMeanTwoDaysIsNone() {
    assertThat(reader.first("03/04/2016", DayOrder.UNKNOWN)).isEmpty();
  }

  @Test
  void zoneOrAnotherDateTellsWhichNumberIsTheDay() {
    assertThat(DayOrder.of("03/04/2016 10:00 GMT")).isEqualTo(DayOrder.DAY_FIRST);
    assertThat(DayOrder.of("03/04/2016 10:00 AM EST")).isEqualTo(DayOrder.MONTH_FIRST);
    assertThat(DayOrder.of("03/04/2016, updated 03/25/2016")).isEqualTo(DayOrder.MONTH_FIRST);
    assertThat(DayOrder.of("03/04/2016 and no more")).isEqualTo(DayOrder.UNKNOWN);
  }

  @Test
  void dayThatNoMonthHasIsNoDate() {
    assertThat(reader.first("February 30, 2016", DayOrder.UNKNOWN)).isEmpty();
  }

  @Test
  void lineThatTellsMoreThanDatesIsNoDateLine() {
    DateLine lines = new DateLine();

    assertThat(
            lines.read(
                "Published: Friday, May 5, 2017 | Last updated at 10:00 on 6 May 2017",
                DayOrder.UNKNOWN))
        .contains(
            new ArticleDates(
                java.util.Optional.of(new NewsDate("2017-05-05")),
                java.util.Optional.of(new NewsDate("2017-05-06T10:00:00"))));
    assertThat(lines.read("They married on 5 May 2017", DayOrder.UNKNOWN)).isEmpty();
  }
}
