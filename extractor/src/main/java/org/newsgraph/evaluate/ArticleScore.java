package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.newsgraph.evaluate.GoldArticle.GoldMeeting;
import org.newsgraph.evaluate.GoldArticle.GoldPresence;
import org.newsgraph.evaluate.GoldArticle.GoldRole;
import org.newsgraph.evaluate.GoldArticle.GoldStatement;
import org.newsgraph.evaluate.GoldArticle.GoldWork;

/** The answers for one article, held against its gold. */
final class ArticleScore {

  private static final int SHORT_QUOTE = 4;

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

  private record Credit(String title, String person, String how) {}

  private final GoldArticle gold;
  private final Answers answers;
  private final WhoIsWho people;
  private final Map<Question, Tally> tallies = new EnumMap<>(Question.class);
  private final List<String> faults = new ArrayList<>();

  ArticleScore(GoldArticle gold, Answers answers) {
    this.gold = gold;
    this.answers = answers;
    this.people = new WhoIsWho(gold.people(), answers.people());
    for (Question question : Question.values()) {
      tallies.put(question, new Tally());
    }
    scorePeople();
    scoreMeetings();
    scoreStatements();
    scoreRoles();
    scorePresence();
    scoreWorks();
  }

  Tally tally(Question question) {
    return Optional.ofNullable(tallies.get(question)).orElseThrow();
  }

  /** Each wrong and missed answer, in a line. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  private void scorePeople() {
    Set<String> goldPeople = people.goldForms().keySet();
    Set<String> found = new HashSet<>();
    Set<String> goldForms = new HashSet<>();
    Set<String> foundForms = new HashSet<>();
    people
        .answerForms()
        .forEach(
            (answer, forms) -> {
              String key = people.goldOf(answer).orElse("?" + answer);
              found.add(key);
              forms.forEach(form -> foundForms.add(key + "\t" + form));
            });
    people
        .goldForms()
        .forEach((key, forms) -> forms.forEach(form -> goldForms.add(key + "\t" + form)));
    tally(Question.PEOPLE).sets(goldPeople, found);
    tally(Question.NAME_FORMS).sets(goldForms, foundForms);
    differences("person", goldPeople, found);
    differences("name form", goldForms, foundForms);
  }

  private void differences(String what, Set<String> wanted, Set<String> found) {
    wanted.stream()
        .filter(key -> !found.contains(key))
        .sorted()
        .forEach(key -> faults.add("missed %s: %s".formatted(what, key)));
    found.stream()
        .filter(key -> !wanted.contains(key))
        .sorted()
        .forEach(key -> faults.add("wrong %s: %s".formatted(what, key)));
  }

  private void scoreMeetings() {
    Map<Met, List<GoldMeeting>> wanted = goldMeetings();
    Map<Met, List<Map<String, String>>> found = foundMeetings();
    tally(Question.MET_ANY).sets(wanted.keySet(), found.keySet());
    tally(Question.MET_ACTUAL)
        .sets(
            wanted.keySet().stream().filter(Met::actual).toList(),
            found.keySet().stream().filter(Met::actual).toList());
    wanted.forEach(
        (met, meetings) -> {
          if (met.actual() && found.containsKey(met)) {
            scoreWhenAndWhere(meetings, found.getOrDefault(met, List.of()));
          }
        });
    Stream.of(wanted.keySet())
        .flatMap(Set::stream)
        .filter(met -> !found.containsKey(met))
        .forEach(met -> faults.add("missed meeting: " + met));
    found.forEach(
        (met, rows) -> {
          if (!wanted.containsKey(met)) {
            faults.add(
                "wrong meeting: %s by rule %s: %s"
                    .formatted(met, value(rows.get(0), "rule"), value(rows.get(0), "evidence")));
          }
        });
  }

  private Map<Met, List<GoldMeeting>> goldMeetings() {
    Map<Met, List<GoldMeeting>> met = new LinkedHashMap<>();
    for (GoldMeeting meeting : gold.meetings()) {
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

  private Map<Met, List<Map<String, String>>> foundMeetings() {
    Map<Met, List<Map<String, String>>> met = new LinkedHashMap<>();
    for (Map<String, String> row : answers.meetings()) {
      String one = meant(row, "person", "name");
      String other = meant(row, "other", "otherName");
      if (!one.equals(other)) {
        met.computeIfAbsent(
                new Met(Set.of(one, other), row.getOrDefault("status", "actual")),
                key -> new ArrayList<>())
            .add(row);
      }
    }
    return met;
  }

  private void scoreWhenAndWhere(List<GoldMeeting> meetings, List<Map<String, String>> rows) {
    Tally tally = tally(Question.MET_ACTUAL);
    List<String> dates =
        rows.stream().map(row -> value(row, "date")).filter(date -> !date.isEmpty()).toList();
    for (GoldMeeting meeting : meetings) {
      meeting
          .when()
          .ifPresent(
              when -> tally.detail("date", dates.stream().anyMatch(date -> date.startsWith(when))));
      meeting
          .where()
          .ifPresent(
              where ->
                  tally.detail(
                      "place",
                      rows.stream()
                          .anyMatch(row -> Wording.samePlace(where, value(row, "placeName")))));
    }
    if (!dates.isEmpty() && meetings.stream().noneMatch(meeting -> meeting.when().isPresent())) {
      tally.detail("date", false);
    }
  }

  private void scoreStatements() {
    List<GoldStatement> quotes =
        gold.statements().stream()
            .filter(quote -> !quote.is("interview") && !quote.is("other"))
            .toList();
    BiPredicate<GoldStatement, Map<String, String>> same =
        (quote, row) ->
            Wording.sameQuote(quote.quote(), value(row, "quote"))
                && meant(row, "speaker", "name").equals(quote.who());
    Set<Integer> used = new HashSet<>();
    for (GoldStatement quote : quotes) {
      firstMatch(quote, answers.statements(), used, same)
          .ifPresentOrElse(
              row -> tally(Question.SAID).countRight(),
              () -> miss(Question.SAID, quote.who() + ": " + quote.quote()));
    }
    for (int i = 0; i < answers.statements().size(); i++) {
      Map<String, String> row = answers.statements().get(i);
      if (!used.contains(i) && countsAsWrong(row, quotes, same)) {
        wrong(Question.SAID, value(row, "name") + ": " + value(row, "quote"));
      }
    }
  }

  /** Answers of interviews, short quotes and quotes of unnamed speakers are not asked for. */
  private boolean countsAsWrong(
      Map<String, String> row,
      List<GoldStatement> quotes,
      BiPredicate<GoldStatement, Map<String, String>> same) {
    boolean interview = gold.statements().stream().anyMatch(quote -> quote.is("interview"));
    if (interview
        || Wording.words(value(row, "quote")).size() < SHORT_QUOTE
        || quotes.stream().anyMatch(quote -> same.test(quote, row))) {
      return false;
    }
    boolean unnamed =
        gold.statements().stream()
            .anyMatch(
                quote ->
                    quote.is("other") && Wording.sameQuote(quote.quote(), value(row, "quote")));
    return !unnamed || people.isGold(meant(row, "speaker", "name"));
  }

  private void scoreRoles() {
    match(
        Question.HOLDS_ROLE,
        gold.roles(),
        answers.roles(),
        (role, row) ->
            meant(row, "person", "name").equals(role.who())
                && Wording.sameRole(role.role(), value(row, "role")),
        this::scoreRole);
  }

  private void scoreRole(GoldRole role, Map<String, String> row) {
    Tally tally = tally(Question.HOLDS_ROLE);
    role.of().ifPresent(of -> tally.detail("of", Wording.samePlace(of, value(row, "of"))));
    tally.detail("former", role.former().orElse(false) == value(row, "former").equals("true"));
  }

  private void scorePresence() {
    match(
        Question.WAS_WHERE,
        gold.presence().stream().filter(GoldPresence::actual).toList(),
        answers.presence().stream()
            .filter(row -> row.getOrDefault("status", "actual").equals("actual"))
            .toList(),
        (presence, row) ->
            meant(row, "person", "name").equals(presence.who())
                && Wording.samePlace(presence.where(), value(row, "placeName")),
        (presence, row) -> {});
  }

  private void scoreWorks() {
    Map<String, Map<String, String>> titles = new LinkedHashMap<>();
    answers.works().forEach(row -> titles.put(Wording.plain(value(row, "title")), row));
    match(
        Question.WORKS,
        gold.works(),
        List.copyOf(titles.values()),
        (work, row) -> Wording.sameTitle(work.title(), value(row, "title")),
        (work, row) -> {});
    match(
        Question.PERSON_IN_WORK,
        gold.works().stream().flatMap(ArticleScore::credits).toList(),
        answers.works().stream().filter(row -> !value(row, "name").isEmpty()).toList(),
        (credit, row) ->
            Wording.sameTitle(credit.title(), value(row, "title"))
                && meant(row, "person", "name").equals(credit.person()),
        (credit, row) ->
            tally(Question.PERSON_IN_WORK).detail("how", credit.how().equals(value(row, "how"))));
  }

  private static Stream<Credit> credits(GoldWork work) {
    return work.people().stream()
        .map(credit -> new Credit(work.title(), credit.name(), credit.how().orElse("")));
  }

  private <G> void match(
      Question question,
      List<G> wanted,
      List<Map<String, String>> rows,
      BiPredicate<G, Map<String, String>> same,
      BiConsumer<G, Map<String, String>> found) {
    Set<Integer> used = new HashSet<>();
    for (G item : wanted) {
      firstMatch(item, rows, used, same)
          .ifPresentOrElse(
              row -> {
                tally(question).countRight();
                found.accept(item, row);
              },
              () -> miss(question, item.toString()));
    }
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      if (!used.contains(i) && wanted.stream().noneMatch(item -> same.test(item, row))) {
        wrong(question, row.toString());
      }
    }
  }

  private static <G> Optional<Map<String, String>> firstMatch(
      G item,
      List<Map<String, String>> rows,
      Set<Integer> used,
      BiPredicate<G, Map<String, String>> same) {
    for (int i = 0; i < rows.size(); i++) {
      if (!used.contains(i) && same.test(item, rows.get(i))) {
        used.add(i);
        return Optional.of(rows.get(i));
      }
    }
    return Optional.empty();
  }

  private void miss(Question question, String what) {
    tally(question).countMissed();
    faults.add("missed %s: %s".formatted(question.label(), what));
  }

  private void wrong(Question question, String what) {
    tally(question).countWrong();
    faults.add("wrong %s: %s".formatted(question.label(), what));
  }

  private String meant(Map<String, String> row, String person, String name) {
    return people.meant(Optional.ofNullable(row.get(person)), value(row, name));
  }

  private static String value(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
