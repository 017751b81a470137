package org.newsgraph.clean.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.text.NewsDate;

/** A line that says when an article was published or updated, and nothing else. */
public final class DateLine {

  private static final int LONGEST = 160;
  private static final Pattern LABELS =
      Pattern.compile(
          "(?:[\\s|•·:,;()\\[\\]–—-]|\\b(?:first|last|published|publication|posted|created|issued|released"
              + "|updated?|modified|edited|date|time|dated|on|at|the|and|local"
              + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
              + "|\\d{1,2} min(?:ute)?s?(?: read)?)\\b\\.?)*+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UPDATE =
      Pattern.compile("updat|modif|edited", Pattern.CASE_INSENSITIVE);

  private final DateReader dates = new DateReader();

  /** The dates of the line; empty if it holds none, or says anything else as well. */
  public Optional<ArticleDates> read(String line, DayOrder order) {
    List<FoundDate> found = line.length() > LONGEST ? List.of() : dates.find(line, order);
    return found.isEmpty() || !LABELS.matcher(rest(line, found)).matches()
        ? Optional.empty()
        : Optional.of(labelled(line, found));
  }

  /** The dates of a line that may say other things too. */
  public ArticleDates within(String line, DayOrder order) {
    return line.length() > LONGEST ? ArticleDates.NONE : labelled(line, dates.find(line, order));
  }

  private static String rest(String line, List<FoundDate> found) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (FoundDate date : found) {
      rest.append(line, at, date.span().start()).append(' ');
      at = date.span().end();
    }
    return rest.append(line.substring(at)).toString();
  }

  private static ArticleDates labelled(String line, List<FoundDate> found) {
    ArticleDates dates = ArticleDates.NONE;
    int at = 0;
    for (FoundDate date : found) {
      boolean update = UPDATE.matcher(line.substring(at, date.span().start())).find();
      Optional<NewsDate> day = Optional.of(date.date());
      dates =
          dates.or(
              update
                  ? new ArticleDates(Optional.empty(), day)
                  : new ArticleDates(day, Optional.empty()));
      at = date.span().end();
    }
    return dates;
  }
}
