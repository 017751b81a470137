package org.newsgraph.extract.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.finding.Entity;

/**
 * Ties descriptions to the names that they stand beside: titles in front of a name, appositions in
 * front and behind, in lists and for several names at once.
 */
final class NominalRoles {

  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "dr",
          "dr.",
          "sir",
          "dame",
          "lady",
          "lord",
          "baroness",
          "madame",
          "monsieur",
          "the",
          "honourable",
          "rt",
          "hon");

  private static final Set<String> POSITIONS =
      Set.of(
          "left",
          "right",
          "centre",
          "center",
          "above",
          "below",
          "pictured",
          "middle",
          "l",
          "r",
          "c",
          "seated",
          "standing",
          "back",
          "front",
          "now",
          "aged");

  /** The descriptions that have found their names, in the order of their rules. */
  List<Appellation> read(NamedSentence sentence, List<RolePhrase> phrases) {
    Tied tied = new Tied(sentence, phrases, new ArrayList<>(), new HashSet<>());
    phrases.forEach(phrase -> inFront(tied, phrase));
    for (int i = phrases.size() - 1; i > 0; i--) {
      chained(tied, phrases.get(i - 1), phrases.get(i));
    }
    phrases.forEach(phrase -> introducing(tied, phrase));
    phrases.forEach(phrase -> behind(tied, phrase));
    for (int i = 1; i < phrases.size(); i++) {
      continued(tied, phrases.get(i - 1), phrases.get(i));
    }
    return tied.found;
  }

  /** What has been tied so far. */
  private record Tied(
      NamedSentence sentence,
      List<RolePhrase> phrases,
      List<Appellation> found,
      Set<RolePhrase> done) {

    void tie(RolePhrase phrase, Reference name, String rule) {
      done.add(phrase);
      found.add(new Appellation(name.entities().get(0), withOwner(sentence, phrase, name), rule));
    }

    boolean isDone(RolePhrase phrase) {
      return done.contains(phrase);
    }

    Optional<Appellation> of(RolePhrase phrase) {
      return found.stream().filter(given -> given.phrase().head() == phrase.head()).findFirst();
    }

    boolean opensWithPhrase(int token) {
      return phrases.stream().anyMatch(phrase -> phrase.start() == token);
    }
  }

  /** "Prime Minister A of Tonga": what follows the name says what the role is of. */
  private static RolePhrase withOwner(NamedSentence sentence, RolePhrase phrase, Reference name) {
    int at = name.end();
    if (!phrase.of().isEmpty() || !sentence.lower(at).equals("of")) {
      return phrase;
    }
    int owner = sentence.tag(at + 1).equals("DT") ? at + 2 : at + 1;
    Optional<Entity> thing = sentence.thing(owner).map(sentence::entity);
    return thing.map(entity -> phrase.of(entity.name(), Optional.of(entity.id()))).orElse(phrase);
  }

  /** "President A", "actors A, B and C", "Senator from Vermont A". */
  private static void inFront(Tied tied, RolePhrase phrase) {
    Optional<Reference> within =
        tied.sentence.person(phrase.head()).filter(name -> name.end() > phrase.head() + 1);
    Optional<Reference> name = within.isPresent() ? within : nameAt(tied.sentence, phrase.end());
    name.ifPresent(
        first -> {
          List<Reference> all = names(tied, phrase, first);
          if (!phrase.plural() || all.size() > 1) {
            all.forEach(each -> tied.tie(phrase, each, "title"));
          }
        });
  }

  private static Optional<Reference> nameAt(NamedSentence sentence, int from) {
    int token = from;
    while (HONORIFICS.contains(sentence.lower(token))) {
      token++;
    }
    return sentence.person(token);
  }

  /** The name, and for a plural description all names that are enumerated with it. */
  private static List<Reference> names(Tied tied, RolePhrase phrase, Reference first) {
    List<Reference> names = new ArrayList<>(List.of(first));
    Optional<Reference> next = phrase.plural() ? listed(tied, first) : Optional.empty();
    while (next.isPresent()) {
      names.add(next.get());
      next = listed(tied, next.get());
    }
    return names;
  }

  private static Optional<Reference> listed(Tied tied, Reference name) {
    NamedSentence sentence = tied.sentence;
    int from = origin(sentence, name.end());
    int token = from;
    while (sentence.lower(token).matches(",|and|&|or")) {
      token++;
    }
    return token == from || tied.opensWithPhrase(token) ? Optional.empty() : sentence.person(token);
  }

  /** The index behind "of Bulgaria", which may follow a name. */
  private static int origin(NamedSentence sentence, int token) {
    int at = sentence.tag(token + 1).equals("DT") ? token + 2 : token + 1;
    return sentence.lower(token).equals("of")
        ? sentence.thing(at).map(Reference::end).orElse(token)
        : token;
  }

  /** "singer, actor and activist A": a description joined to one that stands before a name. */
  private static void chained(Tied tied, RolePhrase phrase, RolePhrase next) {
    boolean open =
        !tied.isDone(phrase)
            && (next.determiner() == Determiner.NONE || isPresented(phrase, next))
            && phrase.noun().isRole()
            && isJoint(tied.sentence, phrase.end(), next.start());
    if (open) {
      tied.of(next)
          .filter(given -> !given.rule().equals("apposition"))
          .ifPresent(
              given ->
                  tied.found.add(new Appellation(given.person(), shared(phrase, next), "title")));
      tied.of(next).ifPresent(given -> tied.done.add(phrase));
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

  private static boolean isJoint(NamedSentence sentence, int from, int to) {
    if (to < from || to - from > 2) {
      return false;
    }
    for (int token = from; token < to; token++) {
      if (!sentence.lower(token).matches(",|and|&|/|turned")) {
        return false;
      }
    }
    return true;
  }

  /** "the president-elect, A, ..." and "its editor, A". */
  private static void introducing(Tied tied, RolePhrase phrase) {
    NamedSentence sentence = tied.sentence;
    if (tied.isDone(phrase) || !introduces(sentence, phrase)) {
      return;
    }
    List<Entity> owners = owners(sentence, phrase);
    int from = owners.size() > 1 ? afterOwners(sentence, phrase) : phrase.end();
    if (!sentence.lower(from).matches(",|--|-|—|–|:|\\(|-lrb-")) {
      return;
    }
    Optional<Reference> name = nameAt(sentence, behindTitle(tied, from + 1));
    if (name.isPresent() && isClosed(sentence, name.get(), phrase) && !follows(tied, phrase)) {
      distribute(tied, phrase, name.get(), owners);
    }
  }

  /** "her husband, Prince A": the token behind a title that stands at the token. */
  private static int behindTitle(Tied tied, int token) {
    return tied.phrases.stream()
        .filter(phrase -> phrase.start() == token && tied.isDone(phrase))
        .filter(phrase -> tied.sentence.person(phrase.end()).isPresent())
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

  private static void distribute(
      Tied tied, RolePhrase phrase, Reference first, List<Entity> owners) {
    List<Reference> names = names(tied, phrase, first);
    boolean each = owners.size() > 1 && owners.size() == names.size();
    if (phrase.plural() && names.size() < 2) {
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      RolePhrase one = each ? owned(phrase, owners.get(i)) : phrase;
      tied.tie(one, names.get(i), "apposition");
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
    return tied.sentence.lower(phrase.start() - 1).equals(",")
        && tied.sentence.person(phrase.start() - 2).isPresent()
        && tied.sentence.syntax().is(phrase.head(), "appos");
  }

  /** "A, chairman of B", "A, 58, a lawyer", "A (left), the mayor", "A, the guide who ...". */
  private static void behind(Tied tied, RolePhrase phrase) {
    if (tied.isDone(phrase) || isSubject(tied.sentence, phrase)) {
      return;
    }
    int token = beforeAdverbs(tied.sentence, phrase.start() - 1);
    if (!tied.sentence.lower(token).matches(",|--|—|–|\\(|-lrb-|-")) {
      return;
    }
    Optional<Reference> name = nameBefore(tied.sentence, token);
    name.filter(each -> !isEnumerated(tied, phrase))
        .ifPresent(each -> tied.tie(phrase, each, "apposition"));
  }

  /** "In front of A, the mayor spoke": the description begins the next clause. */
  private static boolean isSubject(NamedSentence sentence, RolePhrase phrase) {
    return sentence.tag(phrase.end()).matches("VBD|VBZ|VBP|MD")
        && sentence.syntax().is(phrase.head(), "nsubj");
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

  private static Optional<Reference> nameBefore(NamedSentence sentence, int separator) {
    int token = separator;
    for (int skipped = 0; skipped < 6 && token > 0; skipped++) {
      token--;
      Optional<Reference> name = sentence.person(token);
      if (name.isPresent()) {
        return name;
      }
      String word = sentence.lower(token);
      boolean aside =
          word.matches(",|\\(|\\)|-lrb-|-rrb-|'s|of|from|the")
              || sentence.tag(token).equals("CD")
              || POSITIONS.contains(word)
              || sentence.thing(token).isPresent() && isOrigin(sentence, token);
      if (!aside) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "A of Georgia, ...". */
  private static boolean isOrigin(NamedSentence sentence, int token) {
    int start = sentence.thing(token).map(Reference::start).orElse(token);
    return sentence.lower(start - 1).matches("of|from|the");
  }

  /** "A, the mayor and B": without a comma behind it, the description begins another item. */
  private static boolean isEnumerated(Tied tied, RolePhrase phrase) {
    NamedSentence sentence = tied.sentence;
    boolean article = phrase.determiner() != Determiner.NONE || phrase.end() > phrase.head() + 1;
    return !article
        && !sentence.lower(phrase.end()).matches("[,.;:)]|-rrb-|and|who|for|at|in|")
        && !sentence.syntax().is(phrase.head(), "appos");
  }

  /** "A, a singer and the mayor of B": a description joined to one that stands behind a name. */
  private static void continued(Tied tied, RolePhrase before, RolePhrase phrase) {
    if (tied.isDone(phrase) || !isJoint(tied.sentence, before.end(), phrase.start())) {
      return;
    }
    tied.of(before)
        .filter(given -> given.rule().equals("apposition") && before.start() > 0)
        .filter(given -> tied.sentence.person(before.end()).isEmpty())
        .ifPresent(
            given -> {
              tied.done.add(phrase);
              tied.found.add(new Appellation(given.person(), phrase, "apposition"));
            });
  }
}
