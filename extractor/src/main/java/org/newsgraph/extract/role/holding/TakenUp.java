package org.newsgraph.extract.role.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.role.Appellation;
import org.newsgraph.extract.role.TitleReading;
import org.newsgraph.extract.role.phrase.Determiner;
import org.newsgraph.extract.role.phrase.RolePhrase;
import org.newsgraph.finding.MentionForm;

/**
 * Roles that an article gives by taking somebody up: "The rapper had ..." of one who was named
 * before without a role, and a headline's "Midwife honoured" of the one whom the text begins with.
 */
record TakenUp(Reading reading, TitleReading titles) {

  /** The descriptions that give their person a first role. */
  List<Appellation> read() {
    List<Appellation> found = new ArrayList<>();
    for (List<RolePhrase> phrases : titles.phrases()) {
      for (RolePhrase phrase : phrases) {
        if (phrase.noun().isRole() && !phrase.plural() && !titles.isAttached(phrase)) {
          described(phrase).or(() -> headlined(phrase)).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Appellation> described(RolePhrase phrase) {
    return reading
        .cast()
        .at(phrase.sentence(), phrase.head())
        .filter(reference -> reference.form() == MentionForm.DESCRIPTION)
        .filter(reference -> reference.entities().size() == 1)
        .map(reference -> reference.entities().get(0))
        .filter(this::hasNoRole)
        .map(person -> new Appellation(person, phrase, "description"));
  }

  private boolean hasNoRole(String person) {
    return reading.cast().isPerson(person)
        && titles.of(person).stream().noneMatch(each -> each.noun().isRole());
  }

  private Optional<Appellation> headlined(RolePhrase phrase) {
    boolean opens =
        reading.sentences().get(phrase.sentence()).kind() == BlockKind.HEADLINE
            && phrase.start() == 0
            && phrase.determiner() == Determiner.NONE
            && phrase.end() == phrase.head() + 1;
    return opens
        ? opening()
            .filter(this::hasNoRole)
            .map(person -> new Appellation(person, phrase, "headline"))
        : Optional.empty();
  }

  /** The one person who is a subject of the first sentence of the text. */
  private Optional<String> opening() {
    Cast cast = reading.cast();
    Optional<Sentence> first =
        reading.sentences().stream().filter(each -> each.kind() == BlockKind.BODY).findFirst();
    return first.flatMap(
        sentence ->
            cast.in(sentence.index()).stream()
                .filter(reference -> cast.isPerson(reference.entities().get(0)))
                .filter(reference -> isSubject(sentence, reference))
                .map(reference -> reference.entities().get(0))
                .findFirst());
  }

  private boolean isSubject(Sentence sentence, Reference reference) {
    return reading.tree(sentence.index()).is(reference.head(), "nsubj");
  }
}
