package org.newsgraph.extract.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.scene.Scene;
import org.newsgraph.extract.status.StatusReader;
import org.newsgraph.extract.status.StatusReading;
import org.newsgraph.finding.Evidence;
import org.newsgraph.finding.Presence;
import org.newsgraph.finding.Report;

/**
 * Finds who is at the scene so far without its place being named again: "attended the ceremony",
 * "sat in the third row".
 */
final class SceneGuests {

  private static final double CONFIDENCE = 0.6;

  private final Lexicon verbs = Lexicon.of(SceneGuests.class, "attendance-verbs.txt");
  private final StatusReader statuses = new StatusReader();

  /** Who, by the sentence, is at the scene so far. */
  List<Presence> find(Reading reading, PeopleOfEvent people, Sentence sentence) {
    List<Presence> found = new ArrayList<>();
    Syntax syntax = reading.tree(sentence.index());
    for (int verb = 0; verb < sentence.tokens().size(); verb++) {
      boolean attends =
          sentence.token(verb).tag().startsWith("VB") && verbs.has(sentence.token(verb).lemma());
      if (attends && reading.scenes().places(sentence.index()).isEmpty()) {
        found.addAll(guests(reading, people, syntax, verb));
      }
    }
    return found;
  }

  private List<Presence> guests(Reading reading, PeopleOfEvent people, Syntax syntax, int verb) {
    Sentence sentence = syntax.sentence();
    Scene scene = reading.scenes().at(sentence.index(), verb);
    Optional<String> place = scene.place();
    if (place.isEmpty()) {
      return List.of();
    }
    StatusReading status = statuses.read(reading, sentence.index(), verb);
    Report report =
        new Report(
            status.status(),
            List.of(new Evidence(sentence.span(), sentence.text())),
            "presence: guest of the scene",
            CONFIDENCE,
            status.attributedTo());
    return people.subjectsOrBehind(syntax, verb).stream()
        .map(
            person ->
                new Presence(
                    person, place.get(), sentence.token(verb).lemma(), scene.date(), report))
        .toList();
  }
}
