package org.newsgraph.evaluate.score;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answers of a careful reader for one article.
 *
 * @param people every real person named
 * @param works every media work named, with its people
 * @param meetings encounters in person of named people
 * @param presence named people at named places
 * @param statements quotations
 * @param roles offices, jobs and titles of named people
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GoldArticle(
    List<GoldPerson> people,
    List<GoldWork> works,
    List<GoldMeeting> meetings,
    List<GoldPresence> presence,
    List<GoldStatement> statements,
    List<GoldRole> roles) {

  /** Copies the lists. */
  public GoldArticle {
    people = List.copyOf(people);
    works = List.copyOf(works);
    meetings = List.copyOf(meetings);
    presence = List.copyOf(presence);
    statements = List.copyOf(statements);
    roles = List.copyOf(roles);
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record GoldPerson(Optional<String> id, String name, List<String> aliases) {

    /** What other answers call the person. */
    String key() {
      return id.orElse(name);
    }

    List<String> forms() {
      return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record GoldWork(String title, List<GoldCredit> people) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record GoldCredit(String name, Optional<String> how) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record GoldMeeting(
      List<String> who,
      Optional<String> where,
      Optional<String> when,
      String status,
      Optional<String> sentence) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record GoldPresence(
      String who, String where, Optional<String> status, Optional<String> sentence) {

    boolean actual() {
      return status.orElse("actual").equals("actual");
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record GoldStatement(
      String who, String quote, Optional<String> status, Optional<String> sentence) {

    boolean is(String wanted) {
      return status.orElse("direct").equals(wanted);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record GoldRole(
      String who,
      String role,
      Optional<String> of,
      Optional<Boolean> former,
      Optional<String> sentence) {}
}
