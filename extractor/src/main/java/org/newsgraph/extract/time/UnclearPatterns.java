package org.newsgraph.extract.time;

import java.util.List;
import org.newsgraph.extract.time.TimePatterns.TimePattern;

/** Time expressions that no date follows from: "years ago", "in the 1990s", "every Monday". */
final class UnclearPatterns {

  private final TimeWords words;

  UnclearPatterns(TimeWords words) {
    this.words = words;
  }

  /** All of them. */
  List<TimePattern> all() {
    String weekday = "(" + words.weekdays() + ")";
    return List.of(
        vague(
            "vague distance",
            "(?i:(?:about|around|nearly|almost|some|roughly|over|(?:more|less) than|a few|several"
                + "|many|a couple of) (?:(?:"
                + words.numbers()
                + ") )?"
                + TimePatterns.UNIT
                + " (?:ago|earlier|later|before))\\b"),
        vague(
            "bare distance",
            "(?i:days|weeks|months|years|decades|centuries) (?i:ago|earlier|later|before)\\b"
                + TimePatterns.ALONE),
        vague(
            "decade",
            "(?:(?i:the) )?(?:" + TimePatterns.PERIOD + "(?: ?- ?| ))?(?:1[0-9]|20|')?\\d0s\\b"),
        vague(
            "recently",
            "(?i:recently|previously|formerly|long ago|over the years|in the past"
                + "|in recent (?:days|weeks|months|years))\\b"),
        vague("habit", "(?:(?i:every|each) " + weekday + "|" + weekday + "s)\\b"));
  }

  private static TimePattern vague(String name, String regex) {
    return TimePatterns.pattern(name, "(" + regex + ")", match -> Meanings.unclear());
  }
}
