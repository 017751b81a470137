package org.newsgraph.extract.role;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.role.phrase.Determiner;
import org.newsgraph.extract.role.phrase.RolePhrase;

/** Ties titles to the names that follow them, alone, chained or for several names at once. */
final class Titles {

  private final NamesBeside names = new NamesBeside();

  /** Ties what stands right in front of a name, then what is joined to that. */
  void read(Tied tied) {
    List<RolePhrase> phrases = tied.phrases();
    phrases.forEach(phrase -> inFront(tied, phrase));
    for (int i = phrases.size() - 1; i > 0; i--) {
      chained(tied, phrases.get(i - 1), phrases.get(i));
    }
  }

  /** "President A", "actors A, B and C", "Senator from Vermont A". */
  private void inFront(Tied tied, RolePhrase phrase) {
    Optional<Reference> within =
        tied.sentence().person(phrase.head()).filter(name -> name.end() > phrase.head() + 1);
    Optional<Reference> name =
        within.isPresent() ? within : names.nameAt(tied.sentence(), phrase.end());
    name.ifPresent(
        first -> {
          List<Reference> all = names.names(tied, phrase, first);
          if (!phrase.plural() || all.size() > 1) {
            all.forEach(each -> tied.tie(phrase, each, "title"));
          }
        });
  }

  /** "singer, actor and activist A": a description joined to one that stands before a name. */
  private void chained(Tied tied, RolePhrase phrase, RolePhrase next) {
    boolean open =
        !tied.isDone(phrase)
            && (next.determiner() == Determiner.NONE || isPresented(phrase, next))
            && phrase.noun().isRole()
            && names.isJoint(tied.sentence(), phrase.end(), next.start());
    if (open) {
      tied.of(next)
          .filter(given -> !given.rule().equals("apposition"))
          .ifPresent(
              given ->
                  tied.found().add(new Appellation(given.person(), shared(phrase, next), "title")));
      tied.of(next).ifPresent(given -> tied.done().add(phrase));
    }
  }

  /** "a third candidate, the pharmacist A". */
  private static boolean isPresented(RolePhrase phrase, RolePhrase next) {
    return phrase.determiner() == Determiner.INDEFINITE && next.determiner() == Determiner.DEFINITE;
  }

  private static RolePhrase shared(RolePhrase phrase, RolePhrase next) {
    return phrase.of().isEmpty() && next.determiner() != Determiner.NONE
        ? phrase.of(next.of(), next.ofEntity())
        : phrase;
  }
}
