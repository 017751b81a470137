package org.newsgraph.extract.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.role.Appellation;
import org.newsgraph.extract.role.TitleReading;
import org.newsgraph.extract.role.phrase.RolePhrase;

/**
 * Who is whose wife, rival or other relation by the article's words, and whom "his wife", "her
 * rival" and "the couple" therefore mean.
 */
record Kinship(Cast names, TitleReading titles, Discourse discourse) {

  private static final Lexicon RELATIONS = Lexicon.of(Kinship.class, "relations.txt");

  private static final int NEAR = 2;

  /** Whom a phrase with a possessor means: the one to whom the article gave the same relation. */
  Optional<String> resolve(RolePhrase phrase) {
    if (phrase.possessor().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> owner =
        discourse.personAt(names, phrase.sentence(), phrase.possessor().getAsInt());
    return owner.flatMap(whose -> related(phrase, whose).or(() -> otherOfTwo(phrase, whose)));
  }

  private Optional<String> related(RolePhrase phrase, String owner) {
    List<String> found =
        titles.appellations().stream()
            .filter(given -> given.phrase().lemma().equals(phrase.lemma()))
            .filter(given -> owner(given).equals(Optional.of(owner)))
            .map(Appellation::person)
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** "embraced his opponent": the only other person named near by. */
  private Optional<String> otherOfTwo(RolePhrase phrase, String owner) {
    boolean bare =
        phrase.head() == phrase.possessor().getAsInt() + 1 && phrase.end() == phrase.head() + 1;
    if (!bare || !isOne(phrase, "other")) {
      return Optional.empty();
    }
    List<String> others =
        discourse.occurrences().stream()
            .filter(other -> other.isNamed() && discourse.isRunning(other.sentence()))
            .filter(other -> discourse.distance(other.sentence(), phrase.sentence()) <= NEAR)
            .map(Occurrence::person)
            .filter(person -> !person.equals(owner))
            .distinct()
            .toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  /** The couple that was named last before the end of the sentence. */
  Optional<List<String>> couple(int sentence) {
    List<List<String>> couples = new ArrayList<>();
    for (Appellation given : titles.appellations()) {
      if (isOne(given.phrase(), "spouse") && given.phrase().sentence() <= sentence) {
        owner(given)
            .filter(owner -> !owner.equals(given.person()))
            .ifPresent(owner -> couples.add(List.of(owner, given.person())));
      }
    }
    return couples.isEmpty() ? Optional.empty() : Optional.of(couples.get(couples.size() - 1));
  }

  private Optional<String> owner(Appellation given) {
    return given.phrase().possessor().isPresent()
        ? discourse.personAt(
            names, given.phrase().sentence(), given.phrase().possessor().getAsInt())
        : Optional.empty();
  }

  private static boolean isOne(RolePhrase phrase, String kind) {
    return RELATIONS.kind(phrase.lemma()).filter(kind::equals).isPresent();
  }
}
