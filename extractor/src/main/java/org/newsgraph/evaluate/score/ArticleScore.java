package org.newsgraph.evaluate.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.evaluate.score.GoldArticle.GoldPresence;
import org.newsgraph.evaluate.score.GoldArticle.GoldRole;
import org.newsgraph.evaluate.score.GoldArticle.GoldWork;

/** The answers for one article, held against its gold. */
public final class ArticleScore {

  private record Credit(String title, String person, String how) {}

  private final GoldArticle gold;
  private final Answers answers;
  private final WhoIsWho people;
  private final Ledger ledger = new Ledger();

  /** Judges the answers. */
  public ArticleScore(GoldArticle gold, Answers answers) {
    this.gold = gold;
    this.answers = answers;
    this.people = new WhoIsWho(gold.people(), answers.people());
    new PeopleScore(people, ledger).judge();
    new MeetingScore(gold.meetings(), answers.meetings(), people, ledger).judge();
    new StatementScore(gold.statements(), answers.statements(), people, ledger).judge();
    judgeRoles();
    judgePresence();
    judgeWorks();
  }

  /** Each answer and each missing one, judged. */
  public List<Judgement> judgements() {
    return ledger.judgements();
  }

  /** Each detail of right answers, judged. */
  public List<Detail> details() {
    return ledger.details();
  }

  private void judgeRoles() {
    new MatchedScore<GoldRole>(
            Question.HOLDS_ROLE,
            (role, row) -> isOf(row, role.who()) && Wording.sameRole(role.role(), row.get("role")),
            role -> "%s, %s of %s".formatted(role.who(), role.role(), role.of().orElse("-")),
            row -> "%s, %s of %s".formatted(row.get("name"), row.get("role"), row.get("of")),
            GoldRole::sentence,
            (role, row) -> row.isProvedBy(role.sentence()))
        .judge(gold.roles(), answers.roles(), ledger, this::judgeRole);
  }

  private void judgeRole(GoldRole role, Row row) {
    String words = "%s, %s: ".formatted(role.who(), role.role());
    role.of()
        .ifPresent(
            of ->
                ledger.detail(
                    Question.HOLDS_ROLE,
                    "of",
                    Wording.samePlace(of, row.get("of")),
                    words + "of %s, not of '%s'".formatted(of, row.get("of"))));
    boolean former = role.former().orElse(false);
    ledger.detail(
        Question.HOLDS_ROLE,
        "former",
        former == row.get("former").equals("true"),
        words + (former ? "former" : "not former"));
  }

  private void judgePresence() {
    new MatchedScore<GoldPresence>(
            Question.WAS_WHERE,
            (presence, row) ->
                isOf(row, presence.who())
                    && Wording.samePlace(presence.where(), row.get("placeName")),
            presence -> "%s at %s".formatted(presence.who(), presence.where()),
            row -> "%s at %s".formatted(row.get("name"), row.get("placeName")),
            GoldPresence::sentence,
            (presence, row) -> row.isProvedBy(presence.sentence()))
        .judge(
            gold.presence().stream().filter(GoldPresence::actual).toList(),
            answers.presence().stream().filter(row -> row.status().equals("actual")).toList(),
            ledger,
            (presence, row) -> {});
  }

  private void judgeWorks() {
    Map<String, Row> titles = new LinkedHashMap<>();
    answers.works().forEach(row -> titles.put(Wording.plain(row.get("title")), row));
    new MatchedScore<GoldWork>(
            Question.WORKS,
            (work, row) -> Wording.sameTitle(work.title(), row.get("title")),
            GoldWork::title,
            row -> row.get("title"),
            work -> Optional.empty(),
            (work, row) -> false)
        .judge(gold.works(), List.copyOf(titles.values()), ledger, (work, row) -> {});
    new MatchedScore<Credit>(
            Question.PERSON_IN_WORK,
            (credit, row) ->
                Wording.sameTitle(credit.title(), row.get("title")) && isOf(row, credit.person()),
            credit -> "%s, %s of %s".formatted(credit.person(), credit.how(), credit.title()),
            row -> "%s, %s of %s".formatted(row.get("name"), row.get("how"), row.get("title")),
            credit -> Optional.empty(),
            (credit, row) -> Wording.sameTitle(credit.title(), row.get("title")))
        .judge(
            gold.works().stream().flatMap(ArticleScore::credits).toList(),
            answers.works().stream().filter(row -> !row.get("name").isEmpty()).toList(),
            ledger,
            this::judgeCredit);
  }

  private void judgeCredit(Credit credit, Row row) {
    ledger.detail(
        Question.PERSON_IN_WORK,
        "how",
        credit.how().equals(row.get("how")),
        "%s in %s: %s, not %s"
            .formatted(credit.person(), credit.title(), credit.how(), row.get("how")));
  }

  private static Stream<Credit> credits(GoldWork work) {
    return work.people().stream()
        .map(credit -> new Credit(work.title(), credit.name(), credit.how().orElse("")));
  }

  private boolean isOf(Row row, String person) {
    return people.meant(row, "person", "name").equals(person);
  }
}
