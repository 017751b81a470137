package org.newsgraph.extract.coreference;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.extract.cast.Gender;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.role.Appellation;
import org.newsgraph.extract.role.TitleReading;
import org.newsgraph.extract.role.phrase.Determiner;
import org.newsgraph.extract.role.phrase.NounClass;
import org.newsgraph.extract.role.phrase.RolePhrase;
import org.newsgraph.finding.Entity;

/**
 * Resolves "the minister", "the Polish leader", "the rapper" by the roles that the article gives to
 * each person.
 */
final class Descriptions {

  private static final Lexicon KINDS = Lexicon.of(Descriptions.class, "wider-nouns.txt");

  private static final Pattern RANK =
      Pattern.compile("\\b(deputy|vice|assistant|associate|junior|acting)\\b", CASE_INSENSITIVE);

  private final Map<String, List<RolePhrase>> known = new LinkedHashMap<>();
  private final Discourse discourse;
  private final Genders genders;

  Descriptions(TitleReading titles, Discourse discourse, Genders genders) {
    this.discourse = discourse;
    this.genders = genders;
    for (Appellation given : titles.appellations()) {
      known.computeIfAbsent(given.person(), key -> new ArrayList<>()).add(given.phrase());
    }
  }

  /** Whether the person is known by a description that the phrase can take up. */
  boolean fits(String person, RolePhrase phrase) {
    Gender told = genders.ofNoun(phrase.lemma());
    return genders.of(person).agreesWith(told)
        && known.getOrDefault(person, List.of()).stream().anyMatch(each -> takesUp(phrase, each));
  }

  /** The people who hold, anywhere in the article, such a role of the place or organisation. */
  List<String> holders(RolePhrase phrase, Entity owner) {
    return known.entrySet().stream()
        .filter(
            person ->
                person.getValue().stream()
                    .anyMatch(each -> isSameNoun(phrase, each) && isOwned(each, owner)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isOwned(RolePhrase phrase, Entity owner) {
    return phrase.ofEntity().equals(Optional.of(owner.id())) || phrase.of().equals(owner.name());
  }

  /** Whom the phrase means, for a phrase in the singular that can point back. */
  Optional<String> resolve(RolePhrase phrase) {
    if (!pointsBack(phrase)) {
      return Optional.empty();
    }
    Set<String> before = new LinkedHashSet<>();
    for (Occurrence other : discourse.occurrences()) {
      if (other.isNamed() && isBefore(other, phrase)) {
        before.add(other.person());
      }
    }
    List<String> fitting = before.stream().filter(person -> fits(person, phrase)).toList();
    if (fitting.isEmpty()) {
      return focus(phrase);
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : nearest(fitting, phrase);
  }

  /**
   * "The rapper ..." of somebody whom the article has given no role so far: the one person without
   * a role who was a subject in the two sentences before.
   */
  private Optional<String> focus(RolePhrase phrase) {
    boolean bare =
        phrase.determiner() == Determiner.DEFINITE
            && phrase.noun().isRole()
            && phrase.end() == phrase.head() + 1
            && phrase.of().isEmpty()
            && !phrase.former()
            && !discourse.isModified(phrase.sentence(), phrase.end());
    if (!bare || discourse.isQuoted(phrase.sentence(), phrase.head())) {
      return Optional.empty();
    }
    Set<String> subjects = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (Occurrence other : discourse.occurrences()) {
      int distance = discourse.distance(other.sentence(), phrase.sentence());
      if (discourse.isRunning(other.sentence())
          && other.isNamed()
          && !other.quoted()
          && distance > 0
          && distance <= 2
          && isFree(other, phrase)) {
        (other.prominence() >= Prominence.LEADING ? subjects : others).add(other.person());
      }
    }
    others.removeAll(subjects);
    return subjects.size() == 1 && others.isEmpty()
        ? subjects.stream().findFirst()
        : Optional.empty();
  }

  private boolean isFree(Occurrence other, RolePhrase phrase) {
    return known.getOrDefault(other.person(), List.of()).stream()
            .noneMatch(each -> each.noun().isRole())
        && genders.of(other.person()).agreesWith(genders.ofNoun(phrase.lemma()));
  }

  private static boolean pointsBack(RolePhrase phrase) {
    return phrase.determiner() == Determiner.DEFINITE
        || phrase.determiner() == Determiner.POSSESSIVE && phrase.noun() != NounClass.KIN;
  }

  private static boolean isBefore(Occurrence other, RolePhrase phrase) {
    return other.sentence() < phrase.sentence()
        || other.sentence() == phrase.sentence() && other.token() < phrase.start();
  }

  /** Of several who fit, the one who occurred within two sentences, if only one did. */
  private Optional<String> nearest(List<String> fitting, RolePhrase phrase) {
    Set<String> near = new LinkedHashSet<>();
    for (int at = phrase.sentence();
        at >= Math.max(0, phrase.sentence() - 2) && near.isEmpty();
        at--) {
      discourse.in(at).stream()
          .filter(other -> isBefore(other, phrase))
          .map(Occurrence::person)
          .filter(fitting::contains)
          .forEach(near::add);
    }
    return near.size() == 1 ? near.stream().findFirst() : Optional.empty();
  }

  private boolean takesUp(RolePhrase phrase, RolePhrase earlier) {
    return isSameNoun(phrase, earlier)
        && isSameRank(phrase, earlier)
        && isSameOwner(phrase, earlier)
        && (!phrase.former() || earlier.former());
  }

  private boolean isSameNoun(RolePhrase phrase, RolePhrase earlier) {
    if (phrase.lemma().equals(earlier.lemma())) {
      return true;
    }
    return KINDS.of(phrase.lemma()).contains(earlier.lemma());
  }

  /** "The minister" is not the deputy minister. */
  private static boolean isSameRank(RolePhrase phrase, RolePhrase earlier) {
    return RANK.matcher(phrase.role()).find() || !RANK.matcher(earlier.role()).find();
  }

  private static boolean isSameOwner(RolePhrase phrase, RolePhrase earlier) {
    return phrase.of().isEmpty()
        || earlier.of().isEmpty()
        || phrase.of().equals(earlier.of())
        || phrase.ofEntity().isPresent() && phrase.ofEntity().equals(earlier.ofEntity());
  }
}
