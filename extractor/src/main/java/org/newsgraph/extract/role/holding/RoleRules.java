package org.newsgraph.extract.role.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.extract.reading.FindingRule;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.role.Appellation;
import org.newsgraph.extract.role.TitleReading;
import org.newsgraph.extract.role.phrase.Determiner;
import org.newsgraph.extract.role.phrase.RolePhrase;
import org.newsgraph.finding.Evidence;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.Report;
import org.newsgraph.finding.RoleHolding;
import org.newsgraph.finding.Status;

/** Finds who holds which role. */
public final class RoleRules implements FindingRule {

  /** Nouns that, possessed by somebody, tell of him or her rather than of a job. */
  private static final Set<String> SEEN_FROM_ANOTHER =
      Set.of(
          "host",
          "hostess",
          "pupil",
          "student",
          "apprentice",
          "mentor",
          "tutor",
          "laureate",
          "protégé",
          "protege",
          "guest",
          "client",
          "patient",
          "lead");

  @Override
  public List<Finding> find(Reading reading) {
    TitleReading titles = TitleReading.of(reading.article(), reading.cast());
    Owners owners = new Owners(reading.cast(), titles);
    List<RoleHolding> holdings = new ArrayList<>();
    List<Appellation> given = new ArrayList<>(titles.appellations());
    given.addAll(new SharedOffices(titles).read());
    given.addAll(new Deeds(titles.sentences()).read());
    given.addAll(new Successions(reading, completed(given, owners)).read());
    given.addAll(new TakenUp(reading, titles).read());
    for (Appellation each : given) {
      if (each.phrase().noun().isRole() && !isHost(each.phrase())) {
        add(holdings, holding(reading, each, owners.complete(each.phrase())));
      }
    }
    return List.copyOf(holdings);
  }

  /** The appellations with what their roles are of. */
  private static List<Appellation> completed(List<Appellation> given, Owners owners) {
    return given.stream()
        .map(each -> new Appellation(each.person(), owners.complete(each.phrase()), each.rule()))
        .toList();
  }

  /** "his host" receives a guest, "her pupil" has no job; "the host of the show" has. */
  private static boolean isHost(RolePhrase phrase) {
    boolean host = phrase.lemma().startsWith("host") && phrase.determiner() == Determiner.DEFINITE;
    return phrase.of().isEmpty()
        && phrase.role().indexOf(' ') < 0
        && (host
            || phrase.determiner() == Determiner.POSSESSIVE
                && SEEN_FROM_ANOTHER.contains(phrase.lemma()));
  }

  private static RoleHolding holding(Reading reading, Appellation given, RolePhrase phrase) {
    Sentence sentence = reading.sentences().get(given.phrase().sentence());
    Report report =
        new Report(
            Status.ACTUAL,
            List.of(new Evidence(sentence.span(), sentence.text())),
            "role-" + given.rule(),
            0.9,
            Optional.empty());
    return new RoleHolding(
        given.person(), phrase.role(), phrase.of(), phrase.ofEntity(), phrase.former(), report);
  }

  /**
   * Adds the holding, unless the person holds the same role already; the fuller of the two stays.
   */
  private static void add(List<RoleHolding> holdings, RoleHolding holding) {
    for (int i = 0; i < holdings.size(); i++) {
      RoleHolding other = holdings.get(i);
      if (isSame(other, holding)) {
        if (other.of().isEmpty() && !holding.of().isEmpty()) {
          holdings.set(i, holding);
        }
        return;
      }
    }
    holdings.add(holding);
  }

  private static boolean isSame(RoleHolding one, RoleHolding other) {
    String first = RoleWording.key(one.role());
    String second = RoleWording.key(other.role());
    boolean same =
        first.equals(second) || first.endsWith(" " + second) || second.endsWith(" " + first);
    boolean alike =
        one.of().equals(other.of())
            || one.ofEntity().isPresent() && one.ofEntity().equals(other.ofEntity());
    boolean apart = !one.of().isEmpty() && !other.of().isEmpty() && !alike;
    return one.person().equals(other.person()) && same && !apart;
  }
}
