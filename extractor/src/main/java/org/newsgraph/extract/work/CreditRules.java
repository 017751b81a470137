package org.newsgraph.extract.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.extract.reading.FindingRule;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.work.credit.Credit;
import org.newsgraph.extract.work.credit.CreditRule;
import org.newsgraph.extract.work.discourse.ContentRule;
import org.newsgraph.extract.work.discourse.MakersRule;
import org.newsgraph.extract.work.discourse.NearestWorks;
import org.newsgraph.extract.work.discourse.PartsRule;
import org.newsgraph.extract.work.sentence.LikenessRule;
import org.newsgraph.extract.work.sentence.NounRule;
import org.newsgraph.extract.work.sentence.OwnerRule;
import org.newsgraph.extract.work.sentence.ParticipationRule;
import org.newsgraph.extract.work.sentence.ProfessionRule;
import org.newsgraph.extract.work.sentence.RoleRule;
import org.newsgraph.extract.work.sentence.TopicRule;
import org.newsgraph.extract.work.sentence.VerbRule;
import org.newsgraph.extract.work.spot.CreditWords;
import org.newsgraph.extract.work.spot.People;
import org.newsgraph.extract.work.spot.WorkSpot;
import org.newsgraph.extract.work.spot.WorkSpots;
import org.newsgraph.finding.Evidence;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.Report;
import org.newsgraph.finding.Status;
import org.newsgraph.finding.WorkCredit;

/**
 * Finds who made a work, who performs in it or presents it, whom it shows and whom it is about. A
 * person is tied to a work once, in the way that the first rule sees.
 */
public final class CreditRules implements FindingRule {

  private final CreditWords words = new CreditWords();

  @Override
  public List<Finding> find(Reading reading) {
    People people = new People(reading);
    List<CreditRule> rules =
        List.of(
            new VerbRule(reading, people, words),
            new ParticipationRule(reading, people, words),
            new NounRule(reading, people, words),
            new OwnerRule(reading, people),
            new TopicRule(reading, people, words),
            new RoleRule(reading, people),
            new LikenessRule(reading, people, words),
            new ProfessionRule(reading, words));
    List<WorkSpot> spots = new WorkSpots(reading, words).find();
    NearestWorks nearest = new NearestWorks(reading, spots);
    List<Credit> found = new ArrayList<>();
    spots.forEach(spot -> rules.forEach(rule -> found.addAll(rule.credit(spot))));
    found.addAll(new MakersRule(reading, people, nearest).find());
    found.addAll(new PartsRule(reading, people, nearest).find());
    ContentRule contents = new ContentRule(reading);
    spots.forEach(spot -> found.addAll(contents.credit(spot)));
    return findings(reading, found);
  }

  /** A person is tied to a work once, by the rule that is asked first. */
  private static List<Finding> findings(Reading reading, List<Credit> found) {
    Map<List<String>, Credit> credits = new LinkedHashMap<>();
    found.forEach(
        credit -> credits.putIfAbsent(List.of(credit.spot().work(), credit.person()), credit));
    List<Finding> findings = new ArrayList<>();
    credits.values().forEach(credit -> findings.add(finding(reading, credit)));
    return findings;
  }

  private static WorkCredit finding(Reading reading, Credit credit) {
    Sentence sentence = reading.sentences().get(credit.spot().sentence());
    Report report =
        new Report(
            Status.ACTUAL,
            List.of(new Evidence(sentence.span(), sentence.text())),
            credit.rule(),
            credit.confidence(),
            Optional.empty());
    return new WorkCredit(credit.spot().work(), credit.person(), credit.how(), report);
  }
}
