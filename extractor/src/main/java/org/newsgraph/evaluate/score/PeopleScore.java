package org.newsgraph.evaluate.score;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Judges who is named, and under which forms. */
record PeopleScore(WhoIsWho people, Ledger ledger) {

  private static final Row NO_ROW = new Row(Map.of());

  void judge() {
    Set<String> found = new TreeSet<>();
    Set<String> foundForms = new TreeSet<>();
    people
        .answerForms()
        .forEach(
            (answer, forms) -> {
              String key = people.goldOf(answer).orElseGet(() -> "?" + String.join("|", forms));
              found.add(key);
              forms.forEach(form -> foundForms.add(form(key, form)));
            });
    Set<String> goldForms = new TreeSet<>();
    people
        .goldForms()
        .forEach((key, forms) -> forms.forEach(form -> goldForms.add(form(key, form))));
    sets(Question.PEOPLE, new TreeSet<>(people.goldForms().keySet()), found);
    sets(Question.NAME_FORMS, goldForms, foundForms);
  }

  private static String form(String key, String form) {
    return "%s called %s".formatted(key, form);
  }

  private void sets(Question question, Set<String> gold, Set<String> found) {
    for (String each : found) {
      if (gold.contains(each)) {
        ledger.right(question, each, NO_ROW);
      } else {
        ledger.wrong(question, each, NO_ROW);
      }
    }
    gold.stream()
        .filter(each -> !found.contains(each))
        .forEach(each -> ledger.missed(question, each, Optional.empty(), Optional.empty()));
  }
}
