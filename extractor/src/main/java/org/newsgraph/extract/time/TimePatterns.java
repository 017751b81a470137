package org.newsgraph.extract.time;

import static org.newsgraph.extract.time.Meanings.number;
import static org.newsgraph.extract.time.Meanings.sign;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.newsgraph.extract.time.TimeMeaning.Weekend;

/**
 * The grammar of time expressions: named patterns over tokens joined by single spaces. The first
 * group of each holds the expression, the further groups its parts.
 */
final class TimePatterns {

  /**
   * One kind of time expression.
   *
   * @param name the pattern's name
   * @param regex what it looks like; group 1 is the expression
   * @param meaning what a match means; empty where it is no time after all
   */
  record TimePattern(
      String name, Pattern regex, Function<MatchResult, Optional<TimeMeaning>> meaning) {}

  private static final String PART =
      "(?i:morning|forenoon|noon|midday|lunchtime|afternoon|evening|night|midnight)";
  static final String UNIT =
      "((?i:minute|hour|day|week|fortnight|month|year|decade|moment|second)s?)";
  private static final String ORDINAL = "(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:1[0-9]|20)\\d\\d)(?![\\d:./-])";
  static final String PERIOD = "(?i:early|late|mid|middle|beginning|end|start)";
  private static final String DAY = "(\\d{1,2})" + ORDINAL;
  private static final String PREPOSITION =
      "(?i:in|during|of|since|until|till|by|before|after|around|throughout|between|from|and|to|for|about)";
  // "the day after the vote" counts from the vote, not from the scene.
  static final String ALONE =
      "(?! (?:the|a|an|his|her|its|their|this|that|he|she|they|it|[A-Z]\\S*) )";

  private final TimeWords words = new TimeWords();
  private final String month = "(" + words.months() + ")";
  private final String weekday = "(" + words.weekdays() + ")";
  private final String weekdayPart = weekday + "(?: " + PART + ")?";
  private final String number = "((?i:" + words.numbers() + "))";
  private final String season = "((?i:" + words.seasons() + "))";
  private final String named =
      "((?i:day|week|month|year|" + PART + "|winter|" + words.seasons() + "))";

  /** All patterns. */
  List<TimePattern> all() {
    List<TimePattern> all = new ArrayList<>();
    all.addAll(fullDates());
    all.addAll(months());
    all.addAll(years());
    all.addAll(yearless());
    all.addAll(weekdays());
    all.addAll(nearPublication());
    all.addAll(nearScene());
    all.addAll(relativeToScene());
    all.addAll(new UnclearPatterns(words).all());
    return all;
  }

  private List<TimePattern> fullDates() {
    return List.of(
        pattern(
            "iso date",
            "((\\d{4})-(\\d\\d)-(\\d\\d))",
            match -> Meanings.day(number(match, 2), number(match, 3), number(match, 4))),
        pattern("slashed date", "((\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}))", Meanings::slashed),
        pattern(
            "day month year",
            "(" + DAY + " (?:of )?" + month + "(?: ,)? " + YEAR + ")",
            match -> Meanings.day(number(match, 4), month(match, 3), number(match, 2))),
        pattern(
            "month day year",
            "(" + month + " (?:the )?" + DAY + " ,? ?" + YEAR + ")",
            match -> Meanings.day(number(match, 4), month(match, 2), number(match, 3))));
  }

  private List<TimePattern> months() {
    return List.of(
        pattern(
            "month year",
            "(" + month + "(?: of| ,)? " + YEAR + ")",
            match -> Meanings.month(number(match, 3), month(match, 2))),
        pattern(
            "month",
            "(?:"
                + PREPOSITION
                + "|(?i:last|next|this|early|late|mid)) (?:the )?(?:"
                + PERIOD
                + " (?:of )?)?("
                + month
                + ")\\b(?! \\d)(?! [A-Z]\\p{Ll})",
            match -> Meanings.ofYear(month(match, 2), 0)),
        pattern(
            "compound month",
            "((?i:early|late|mid)-" + month + ")",
            match -> Meanings.ofYear(month(match, 2), 0)));
  }

  private List<TimePattern> years() {
    return List.of(
        pattern(
            "season of a year",
            "((?i:winter|" + words.seasons() + ")(?: of| ,)? " + YEAR + ")",
            match -> Meanings.year(number(match, 2))),
        pattern(
            "year",
            PREPOSITION + " (?:" + PERIOD + "(?: ?- ?| ))?(?:of )?(" + YEAR + ")(?! \\p{Ll}+s\\b)",
            match -> Meanings.year(number(match, 2))),
        pattern(
            "part of a year",
            "(" + PERIOD + "(?: ?- ?| )" + YEAR + ")",
            match -> Meanings.year(number(match, 2))));
  }

  private List<TimePattern> yearless() {
    return List.of(
        pattern(
            "month day",
            "(" + month + " (?:the )?" + DAY + ")\\b(?! ?[:%])",
            match -> Meanings.ofYear(month(match, 2), number(match, 3))),
        pattern(
            "day month",
            "(" + DAY + " (?:of )?" + month + ")",
            match -> Meanings.ofYear(month(match, 3), number(match, 2))),
        pattern("holiday", "(" + words.holidays() + ")(?! [A-Z])", this::holiday),
        pattern(
            "season",
            "(?i:in|during|this|last|next|for)(?: (?i:the|early|late))* (" + season + ")\\b(?! of)",
            match -> Meanings.season(words.season(match.group(2)))));
  }

  private List<TimePattern> weekdays() {
    String before = "(?:(?i:last|next|this(?: past| coming)?|early|late|later|earlier)(?: on)? )?";
    return List.of(
        pattern(
            "weekday",
            "(" + before + weekdayPart + ")\\b",
            match -> Meanings.weekday(words.weekday(match.group(2)), match.group(1))),
        pattern(
            "weekday with date",
            "(" + weekday + "(?: ,)? (?:" + month + " " + DAY + "|" + DAY + " " + month + "))\\b",
            match ->
                match.group(3) != null
                    ? Meanings.ofYear(month(match, 3), number(match, 4))
                    : Meanings.ofYear(month(match, 6), number(match, 5))),
        pattern(
            "weekday of the scene",
            "((?i:the (following|next|previous|preceding)|that) " + weekdayPart + ")\\b",
            match ->
                Meanings.weekdayOfScene(
                    words.weekday(match.group(3)), Optional.ofNullable(match.group(2)))));
  }

  private List<TimePattern> nearPublication() {
    return List.of(
        near("today", "(?:earlier |later )?today|tonight|(?:earlier |later )?this " + PART, 0),
        near("yesterday", "yesterday(?: " + PART + ")?|last night|overnight", -1),
        near("tomorrow", "tomorrow(?: " + PART + ")?", 1),
        pattern(
            "last, this or next period",
            "((?i:(?:earlier|later|late|early) )?((?i:last|this|next)) ((?i:week|month|year)))\\b(?! of )",
            match ->
                words
                    .unit(match.group(3))
                    .flatMap(unit -> Meanings.published(sign(match.group(2)), unit))),
        pattern(
            "weekend",
            "(((?i:the|last|this|next))(?i: past| coming)? (?i:weekend))\\b",
            match -> Optional.of(new Weekend(Meanings.shift(match.group(2))))),
        pattern(
            "ago",
            "(" + number + " " + UNIT + " (?i:ago))\\b",
            match ->
                words
                    .unit(match.group(3))
                    .filter(unit -> unit != ChronoUnit.HOURS)
                    .flatMap(unit -> Meanings.published(-amount(match), unit))));
  }

  private List<TimePattern> nearScene() {
    return List.of(
        pattern("next day", "((?i:next) ((?i:day|morning)))\\b", match -> scene(match, 2, 1)),
        pattern(
            "same",
            "((?i:(?:later|earlier|late|early) )?(?i:that(?: same| very)?|the same) "
                + named
                + ")\\b(?! (?:that|which|who|when|where) )",
            match -> scene(match, 2, 0)),
        pattern(
            "in the course of",
            "((?i:earlier|later|early|late) in the ((?i:day|week|month|year)))\\b",
            match -> scene(match, 2, 0)),
        pattern(
            "hours later",
            "((?i:(?:(?:a few|several|some|half an) )?(?:hours?|minutes|moments|seconds)"
                + " (?:earlier|later|before|afterwards)))\\b"
                + ALONE,
            match -> Meanings.scene(0, ChronoUnit.HOURS)),
        pattern(
            "time of day",
            "((?i:(?:(?:shortly|just|soon|long) )?(?:before|after|at|around|by|until|past)"
                + " (?:dawn|daybreak|sunrise|sunset|dusk|noon|midday|nightfall|midnight|breakfast)"
                + "|in the (?:early |late )?(?:morning|afternoon|evening|early hours|small hours)))\\b",
            match -> Meanings.scene(0, ChronoUnit.HOURS)));
  }

  private List<TimePattern> relativeToScene() {
    return List.of(
        pattern(
            "earlier or later by",
            "("
                + number
                + " "
                + UNIT
                + " ((?i:earlier|later|beforehand|afterwards)\\b|(?i:before|after)\\b"
                + ALONE
                + "))",
            match ->
                words
                    .unit(match.group(3))
                    .flatMap(unit -> Meanings.scene(sign(match.group(4)) * amount(match), unit))),
        pattern(
            "next or previous",
            "((?i:the) ((?i:next|following|previous|preceding|prior)) " + named + ")\\b",
            match -> scene(match, 3, sign(match.group(2)))),
        pattern(
            "month of the scene",
            "((?i:the (following|next|previous|preceding)|that) " + month + ")\\b(?! \\d)",
            match -> Meanings.monthOfScene(month(match, 3), Optional.ofNullable(match.group(2)))),
        pattern(
            "day of the scene's month",
            "(?i:on|by|until) ((?i:the) (\\d{1,2})(?:st|nd|rd|th)"
                + "(?i: (?:day )?of (?:that|the(?: same)?) month)?)\\b(?! [\\p{L}\\d])",
            match -> Meanings.dayOfMonth(number(match, 2))),
        pattern(
            "before or after",
            "((?i:the) " + named + " ((?i:before|after|earlier)))\\b" + ALONE,
            match -> scene(match, 2, sign(match.group(3)))));
  }

  private Optional<TimeMeaning> holiday(MatchResult match) {
    List<Integer> date = words.holiday(match.group(1));
    return Meanings.ofYear(date.get(0), date.get(1));
  }

  private Optional<TimeMeaning> scene(MatchResult match, int unit, long amount) {
    return words.unit(match.group(unit)).flatMap(known -> Meanings.scene(amount, known));
  }

  private int month(MatchResult match, int group) {
    return words.month(match.group(group));
  }

  private int amount(MatchResult match) {
    return words.amount(match.group(2));
  }

  private static TimePattern near(String name, String regex, long days) {
    return pattern(
        name, "((?i:" + regex + "))\\b", match -> Meanings.published(days, ChronoUnit.DAYS));
  }

  static TimePattern pattern(
      String name, String regex, Function<MatchResult, Optional<TimeMeaning>> meaning) {
    return new TimePattern(name, Pattern.compile("(?<![\\p{L}\\p{N}])" + regex), meaning);
  }
}
