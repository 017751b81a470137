package org.newsgraph.evaluate.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.evaluate.score.GoldArticle.GoldMeeting;

/** Judges who met whom, by pairs of people. */
final class MeetingScore {

  /** Two people and the status of their encounter. */
  private record Met(Set<String> pair, String status) {

    boolean actual() {
      return status.equals("actual");
    }

    @Override
    public String toString() {
      return String.join(" ~ ", new TreeSet<>(pair)) + " (" + status + ")";
    }
  }

  private final List<GoldMeeting> gold;
  private final List<Row> rows;
  private final WhoIsWho people;
  private final Ledger ledger;

  MeetingScore(List<GoldMeeting> gold, List<Row> rows, WhoIsWho people, Ledger ledger) {
    this.gold = gold;
    this.rows = rows;
    this.people = people;
    this.ledger = ledger;
  }

  void judge() {
    Map<Met, List<GoldMeeting>> wanted = wanted();
    Map<Met, List<Row>> found = found();
    found.forEach((met, of) -> judgeFound(met, of.get(0), wanted.containsKey(met)));
    wanted.forEach(
        (met, meetings) -> {
          if (!found.containsKey(met)) {
            judgeMissed(met, meetings.get(0), found);
          } else if (met.actual()) {
            judgeWhen(met, meetings, found.getOrDefault(met, List.of()));
            judgeWhere(met, meetings, found.getOrDefault(met, List.of()));
          }
        });
  }

  private Map<Met, List<GoldMeeting>> wanted() {
    Map<Met, List<GoldMeeting>> met = new LinkedHashMap<>();
    for (GoldMeeting meeting : gold) {
      for (int i = 0; i < meeting.who().size(); i++) {
        for (String other : meeting.who().subList(i + 1, meeting.who().size())) {
          met.computeIfAbsent(
                  new Met(Set.of(meeting.who().get(i), other), meeting.status()),
                  key -> new ArrayList<>())
              .add(meeting);
        }
      }
    }
    return met;
  }

  private Map<Met, List<Row>> found() {
    Map<Met, List<Row>> met = new LinkedHashMap<>();
    for (Row row : rows) {
      String one = people.meant(row, "person", "name");
      String other = people.meant(row, "other", "otherName");
      if (!one.equals(other)) {
        met.computeIfAbsent(new Met(Set.of(one, other), row.status()), key -> new ArrayList<>())
            .add(row);
      }
    }
    return met;
  }

  private void judgeFound(Met met, Row row, boolean right) {
    for (Question question : questions(met)) {
      if (right) {
        ledger.right(question, met.toString(), row);
      } else {
        ledger.wrong(question, met.toString(), row);
      }
    }
  }

  private void judgeMissed(Met met, GoldMeeting meeting, Map<Met, List<Row>> found) {
    Optional<String> instead =
        found.entrySet().stream()
            .filter(entry -> entry.getKey().pair().equals(met.pair()))
            .findFirst()
            .map(
                entry ->
                    "found as %s by rule %s"
                        .formatted(entry.getKey().status(), entry.getValue().get(0).get("rule")))
            .or(
                () ->
                    Ledger.near(
                        rows, row -> row.isProvedBy(meeting.sentence()), MeetingScore::words));
    questions(met)
        .forEach(question -> ledger.missed(question, met.toString(), meeting.sentence(), instead));
  }

  private static List<Question> questions(Met met) {
    return met.actual()
        ? List.of(Question.MET_ANY, Question.MET_ACTUAL)
        : List.of(Question.MET_ANY);
  }

  private static String words(Row row) {
    return "%s ~ %s (%s)".formatted(row.get("name"), row.get("otherName"), row.status());
  }

  /** A date must be as precise as the gold's or finer; where the gold has none, any is wrong. */
  private void judgeWhen(Met met, List<GoldMeeting> meetings, List<Row> of) {
    List<String> dates =
        of.stream().map(row -> row.get("date")).filter(date -> !date.isEmpty()).toList();
    List<String> wanted = meetings.stream().flatMap(meeting -> meeting.when().stream()).toList();
    for (String when : wanted) {
      boolean right = dates.stream().anyMatch(date -> date.startsWith(when));
      detail(met, "date", right, when, dates);
    }
    if (!dates.isEmpty() && wanted.isEmpty()) {
      detail(met, "date", false, "none", dates);
    }
  }

  private void judgeWhere(Met met, List<GoldMeeting> meetings, List<Row> of) {
    List<String> places =
        of.stream().map(row -> row.get("placeName")).filter(place -> !place.isEmpty()).toList();
    meetings.stream()
        .flatMap(meeting -> meeting.where().stream())
        .forEach(
            where ->
                detail(
                    met,
                    "place",
                    places.stream().anyMatch(place -> Wording.samePlace(where, place)),
                    where,
                    places));
  }

  private void detail(Met met, String name, boolean right, String wanted, List<String> given) {
    String instead = given.isEmpty() ? "nothing" : String.join(", ", given);
    ledger.detail(
        Question.MET_ACTUAL, name, right, "%s: %s, not %s".formatted(met, wanted, instead));
  }
}
