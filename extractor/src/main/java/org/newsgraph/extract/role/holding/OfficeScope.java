package org.newsgraph.extract.role.holding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.role.phrase.Determiner;
import org.newsgraph.extract.role.phrase.RolePhrase;

/** Knows which offices are of a state, of a town, of a company, or of a work. */
final class OfficeScope {

  private static final Lexicon OFFICES = Lexicon.of(OfficeScope.class, "office-scope.txt");

  /** Whether it is an office of a state: "President", "Foreign Minister". */
  boolean isNational(RolePhrase phrase) {
    return !phrase.plural() && (has(phrase, "national") || has(phrase, "head") && isWhole(phrase));
  }

  /** "President" alone: "club president" is none of a state. */
  private static boolean isWhole(RolePhrase phrase) {
    String role = phrase.role().toLowerCase(Locale.ROOT);
    return role.replaceFirst("^(vice|deputy|acting|interim|prime|crown)[ -]", "").indexOf(' ') < 0;
  }

  /** Whether it is an office of a town, whose name may be left out. */
  boolean isLocal(RolePhrase phrase) {
    return has(phrase, "local") && phrase.determiner() != Determiner.INDEFINITE;
  }

  /** Whether it is an office of the place that was named last. */
  boolean isOfPlaces(RolePhrase phrase) {
    return OFFICES.of(phrase.lemma()).contains("place");
  }

  /** Whether it is an office in a company or club. */
  boolean isCorporate(RolePhrase phrase) {
    boolean definite = OFFICES.of(phrase.lemma()).contains("definite");
    return has(phrase, "corporate")
        && (phrase.determiner() == Determiner.DEFINITE
            || phrase.determiner() == Determiner.NONE && !definite);
  }

  /** The kinds of names that "its" can take up before the role. */
  Set<String> ownerKinds(RolePhrase phrase) {
    if (has(phrase, "national") || isOfPlaces(phrase)) {
      return Set.of("place");
    }
    return has(phrase, "work") ? Set.of("work", "organisation") : Set.of("organisation");
  }

  private static boolean has(RolePhrase phrase, String scope) {
    String role = phrase.role().toLowerCase(Locale.ROOT);
    return List.of(phrase.lemma(), role).stream()
        .anyMatch(words -> OFFICES.kind(words).filter(scope::equals).isPresent());
  }
}
