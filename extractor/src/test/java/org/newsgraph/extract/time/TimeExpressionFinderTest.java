package org.newsgraph.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.text.PartialDate;
import org.newsgraph.text.Span;

class TimeExpressionFinderTest {

  private static final LocalDate TUESDAY = LocalDate.of(2016, 12, 13);

  private final TimeExpressionFinder finder = new TimeExpressionFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met on 13 December 2015 in Lyon . | 2015-12-13
          They met on the 3rd of May , 2014 .    | 2014-05-03
          They met on Dec. 1 , 2015 .            | 2015-12-01
          They met on 2016-02-29 .               | 2016-02-29
          They met on 31/12/2015 .               | 2015-12-31
          They met on 12/31/2015 .               | 2015-12-31
          They met on 03/04/2015 .               | 2015
          They met in April of 2015 .            | 2015-04
          They met in the autumn of 2015 .       | 2015
          They met in late 2015 .                | 2015
          They met in 2015 .                     | 2015
          They met on December 1 .               | 2016-12-01
          They met on 20 December .              | 2015-12-20
          They met in early March .              | 2016-03
          They met on Christmas Eve .            | 2015-12-24
          They met last summer .                 | 2016
          They met on Monday evening .           | 2016-12-12
          They met early on Tuesday .            | 2016-12-13
          They met last Tuesday .                | 2016-12-06
          They met on Friday , December 9 .      | 2016-12-09
          They met this morning .                | 2016-12-13
          They met last night .                  | 2016-12-12
          They met last month .                  | 2016-11
          They met earlier this year .           | 2016
          They met last week .                   | 2016-12
          They met two days ago .                | 2016-12-11
          They met three months ago .            | 2016-09
          They met twenty-one years ago .        | 1995
          They met at the weekend .              | 2016-12
          """)
  void expressionsOfThePastCountBackFromThePublication(String text, String date) {
    assertThat(dates(text, Direction.PAST)).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They will meet on Monday .       | 2016-12-19
          They will meet on Tuesday .      | 2016-12-13
          They will meet next Tuesday .    | 2016-12-20
          They will meet in March .        | 2017-03
          They will meet on Nov. 2 .       | 2017-11-02
          They will meet in December .     | 2016-12
          They will meet tomorrow night .  | 2016-12-14
          They will meet next month .      | 2017-01
          They will meet next year .       | 2017
          """)
  void expressionsOfTheFutureCountForwardFromThePublication(String text, String date) {
    assertThat(dates(text, Direction.FUTURE)).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met two days earlier .            | 2016-11-03
          They met a week later .                | 2016-11
          They met the following day .           | 2016-11-06
          They met the next morning .            | 2016-11-06
          They met the evening before .          | 2016-11-04
          They met that night .                  | 2016-11-05
          They met later the same day .          | 2016-11-05
          They met earlier in the day .          | 2016-11-05
          They met an hour later .               | 2016-11-05
          They met the following Monday .        | 2016-11-07
          They met the previous year .           | 2015
          They met three months later .          | 2017-02
          They met the following March .         | 2017-03
          They met the previous November .       | 2015-11
          They met that May .                    | 2016-05
          They met on the 3rd of that month .    | 2016-11-03
          They met on the 9th .                  | 2016-11-09
          """)
  void expressionsOfTheStoryCountFromTheSceneBefore(String text, String date) {
    assertThat(dates(text, Direction.PAST)).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met years ago .
          They met a few weeks earlier .
          They met about ten years ago .
          They met in the 1990s .
          They met in the early '70s .
          They meet every Monday .
          """)
  void vagueExpressionsAreFoundButGiveNoDate(String text) {
    assertThat(finder.find(sentence(text))).hasSize(1);
    assertThat(dates(text, Direction.PAST)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He may march on .
          They met the day after the vote .
          He paid 2015 euros for 1999 pens .
          They met in the last week of the tour .
          It was Room 12 of 31 .
          They met on the 3rd floor .
          """)
  void otherWordsAreNoTimeExpressions(String text) {
    assertThat(finder.find(sentence(text))).isEmpty();
  }

  @Test
  void whereAPeriodBeginsOrEndsIsBound() {
    assertThat(finder.find(sentence("She has lived there since 2009 and leaves by Friday .")))
        .hasSize(2)
        .allMatch(TimeExpression::bound);
  }

  @Test
  void aDistanceOfDaysFromAnUnknownDayOfTheStoryGivesNoDate() {
    TimeMeaning meaning = finder.find(sentence("They met two days earlier .")).get(0).meaning();
    assertThat(
            meaning.resolve(
                new TimeAnchor(
                    Optional.of(TUESDAY), Optional.of(new PartialDate("2016")), Direction.PAST)))
        .isEmpty();
  }

  @Property
  void daysAgoAndThatManyDaysLaterLeadBackToThePublication(@ForAll @IntRange(min = 1) int days) {
    int distance = days % 999 + 1;
    PartialDate ago = only(distance + " days ago", Optional.empty());
    assertThat(only(distance + " days later", Optional.of(ago))).isEqualTo(PartialDate.of(TUESDAY));
  }

  @Property
  void aPastWeekdayLiesWithinTheWeekUpToThePublication(
      @ForAll @IntRange(min = 0, max = 6) int day, @ForAll @IntRange(max = 9999) int publication) {
    String name =
        List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
            .get(day);
    LocalDate today = LocalDate.of(2000, 1, 1).plusDays(publication);
    LocalDate found =
        finder
            .find(sentence("on " + name))
            .get(0)
            .meaning()
            .resolve(new TimeAnchor(Optional.of(today), Optional.empty(), Direction.PAST))
            .orElseThrow()
            .earliest();
    assertThat(found).isBetween(today.minusDays(6), today);
    assertThat(found.getDayOfWeek().getValue()).isEqualTo(day + 1);
  }

  private PartialDate only(String words, Optional<PartialDate> scene) {
    return finder
        .find(sentence(words))
        .get(0)
        .meaning()
        .resolve(new TimeAnchor(Optional.of(TUESDAY), scene, Direction.PAST))
        .orElseThrow();
  }

  private List<String> dates(String text, Direction direction) {
    TimeAnchor anchor =
        new TimeAnchor(Optional.of(TUESDAY), Optional.of(new PartialDate("2016-11-05")), direction);
    return finder.find(sentence(text)).stream()
        .flatMap(time -> time.meaning().resolve(anchor).stream())
        .map(PartialDate::iso)
        .toList();
  }

  private static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      Span span = new Span(at, at + word.length());
      tokens.add(new Token(span, word, word, "NN", NameTag.NONE));
      at = span.end() + 1;
    }
    return new Sentence(0, 0, BlockKind.BODY, new Span(0, text.length()), text, tokens, List.of());
  }
}
