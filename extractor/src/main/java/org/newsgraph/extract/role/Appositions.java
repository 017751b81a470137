package org.newsgraph.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.role.phrase.Determiner;
import org.newsgraph.extract.role.phrase.NamedSentence;
import org.newsgraph.extract.role.phrase.RolePhrase;
import org.newsgraph.finding.Entity;

/** Ties descriptions to the names that they stand beside, set off by commas, dashes or brackets. */
final class Appositions {

  private final NamesBeside names = new NamesBeside();

  /** Ties what introduces a name, what follows one, and what is joined to that. */
  void read(Tied tied) {
    List<RolePhrase> phrases = tied.phrases();
    phrases.forEach(phrase -> introducing(tied, phrase));
    phrases.forEach(phrase -> behind(tied, phrase));
    phrases.forEach(phrase -> modified(tied, phrase));
    for (int i = 1; i < phrases.size(); i++) {
      continued(tied, phrases.get(i - 1), phrases.get(i));
    }
  }

  /** "the president-elect, A, ..." and "its editor, A". */
  private void introducing(Tied tied, RolePhrase phrase) {
    NamedSentence sentence = tied.sentence();
    if (tied.isDone(phrase) || !introduces(sentence, phrase)) {
      return;
    }
    List<Entity> owners = owners(sentence, phrase);
    int from = owners.size() > 1 ? afterOwners(sentence, phrase) : phrase.end();
    if (!sentence.lower(from).matches(",|--|-|—|–|:|\\(|-lrb-")) {
      return;
    }
    Optional<Reference> name = names.nameAt(sentence, behindTitle(tied, from + 1));
    if (name.isPresent() && isClosed(sentence, name.get(), phrase) && !follows(tied, phrase)) {
      distribute(tied, phrase, name.get(), owners);
    }
  }

  /** "her husband, Prince A": the token behind a title that stands at the token. */
  private static int behindTitle(Tied tied, int token) {
    return tied.phrases().stream()
        .filter(phrase -> phrase.start() == token && tied.isDone(phrase))
        .filter(phrase -> tied.sentence().person(phrase.end()).isPresent())
        .map(RolePhrase::end)
        .findFirst()
        .orElse(token);
  }

  private static boolean introduces(NamedSentence sentence, RolePhrase phrase) {
    return phrase.determiner() != Determiner.NONE
        || phrase.end() > phrase.head() + 1
        || phrase.start() == 0
        || !phrase.of().isEmpty()
        || sentence.lower(phrase.start() - 1).equals("as");
  }

  private void distribute(Tied tied, RolePhrase phrase, Reference first, List<Entity> owners) {
    List<Reference> all = names.names(tied, phrase, first);
    boolean apart = owners.size() > 1 && owners.size() == all.size();
    if (phrase.plural() && all.size() < 2) {
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      RolePhrase one = apart ? owned(phrase, owners.get(i)) : phrase;
      tied.tie(one, all.get(i), "apposition");
    }
  }

  private static RolePhrase owned(RolePhrase phrase, Entity owner) {
    return phrase.of(owner.name(), Optional.of(owner.id()));
  }

  /** "the presidents of A, B and C": all that a plural description is of. */
  private static List<Entity> owners(NamedSentence sentence, RolePhrase phrase) {
    List<Entity> owners = new ArrayList<>();
    int token = phrase.end() - 1;
    while (phrase.plural() && sentence.thing(token).isPresent()) {
      owners.add(sentence.thing(token).map(sentence::entity).orElseThrow());
      int next = sentence.thing(token).get().end();
      token = next;
      while (sentence.lower(token).matches(",|and|the")) {
        token++;
      }
      token = token == next ? sentence.size() : token;
    }
    return owners;
  }

  private static int afterOwners(NamedSentence sentence, RolePhrase phrase) {
    int end = phrase.end();
    int token = end;
    while (sentence.lower(token).matches(",|and|the") || sentence.thing(token).isPresent()) {
      token++;
      end = sentence.thing(token - 1).isPresent() ? token : end;
    }
    return end;
  }

  /** Whether the name ends an apposition rather than being the subject of what follows. */
  private static boolean isClosed(NamedSentence sentence, Reference name, RolePhrase phrase) {
    String next = sentence.lower(name.end());
    if (next.isEmpty()
        || next.matches("[,.;:)\"'—–-]|--|-rrb-|''|who|whose|whom|\\?|!|\\(|-lrb-")) {
      return true;
    }
    boolean together =
        sentence.syntax().path(name.head()).contains(phrase.head())
            || phrase.determiner() == Determiner.POSSESSIVE;
    return together
        && !sentence.tag(name.end()).startsWith("VB")
        && !sentence.tag(name.end()).equals("MD");
  }

  /** Whether the description stands behind a name that it already describes: "A, the mayor, B". */
  private static boolean follows(Tied tied, RolePhrase phrase) {
    return tied.sentence().lower(phrase.start() - 1).equals(",")
        && tied.sentence().person(phrase.start() - 2).isPresent()
        && tied.sentence().syntax().is(phrase.head(), "appos");
  }

  /** "the engineer who freed them, A, ...": the tree hangs the name on the description. */
  private void modified(Tied tied, RolePhrase phrase) {
    NamedSentence sentence = tied.sentence();
    if (tied.isDone(phrase) || phrase.plural() || phrase.determiner() == Determiner.NONE) {
      return;
    }
    sentence.syntax().children(phrase.head(), "appos").stream()
        .filter(token -> token > phrase.head())
        .flatMap(token -> sentence.person(token).stream())
        .findFirst()
        .ifPresent(name -> tied.tie(phrase, name, "apposition"));
  }

  /** "A, chairman of B", "A, 58, a lawyer", "A (left), the mayor", "A, the guide who ...". */
  private void behind(Tied tied, RolePhrase phrase) {
    if (tied.isDone(phrase) || isSubject(tied.sentence(), phrase)) {
      return;
    }
    int token = beforeAdverbs(tied.sentence(), phrase.start() - 1);
    if (!tied.sentence().lower(token).matches(",|--|—|–|\\(|-lrb-|-")) {
      return;
    }
    Optional<Reference> name = names.nameBefore(tied.sentence(), token);
    name.filter(each -> !isEnumerated(tied, phrase))
        .ifPresent(each -> tied.tie(phrase, each, "apposition"));
  }

  /** "In front of A, the mayor spoke": the description begins the next clause. */
  private static boolean isSubject(NamedSentence sentence, RolePhrase phrase) {
    return sentence.tag(phrase.end()).matches("VBD|VBZ|VBP|MD");
  }

  /** The token before "at the time", "now" and the like. */
  private static int beforeAdverbs(NamedSentence sentence, int from) {
    int token = from;
    while (sentence
        .lower(token)
        .matches("at|the|time|then|now|still|once|also|currently|himself|herself|today")) {
      token--;
    }
    return token;
  }

  /** "A, the mayor and B": without a comma behind it, the description begins another item. */
  private static boolean isEnumerated(Tied tied, RolePhrase phrase) {
    NamedSentence sentence = tied.sentence();
    boolean article = phrase.determiner() != Determiner.NONE || phrase.end() > phrase.head() + 1;
    return !article
        && !sentence.lower(phrase.end()).matches("[,.;:)]|-rrb-|and|who|for|at|in|")
        && !sentence.syntax().is(phrase.head(), "appos");
  }

  /** "A, a singer and the mayor of B": a description joined to one that stands behind a name. */
  private void continued(Tied tied, RolePhrase before, RolePhrase phrase) {
    if (tied.isDone(phrase) || !names.isJoint(tied.sentence(), before.end(), phrase.start())) {
      return;
    }
    tied.of(before)
        .filter(given -> given.rule().equals("apposition") && before.start() > 0)
        .filter(given -> tied.sentence().person(before.end()).isEmpty())
        .ifPresent(
            given -> {
              tied.done().add(phrase);
              tied.found().add(new Appellation(given.person(), phrase, "apposition"));
            });
  }
}
