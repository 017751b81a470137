package org.newsgraph.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.role.phrase.Determiner;
import org.newsgraph.extract.role.phrase.NamedSentence;
import org.newsgraph.extract.role.phrase.NounClass;
import org.newsgraph.extract.role.phrase.RolePhrase;

/**
 * Ties descriptions to the person of whom they are said: "A is a rapper", "A was appointed chairman
 * of B", "A works as a guide".
 */
final class PredicateRoles {

  private static final Lexicon VERBS = Lexicon.of(PredicateRoles.class, "appointing-verbs.txt");

  private static final Set<String> UNREAL =
      Set.of(
          "would", "could", "might", "should", "may", "if", "whether", "not", "never", "n't",
          "unless", "cannot", "like");

  /** The descriptions that are said of a person whom the cast refers to. */
  List<Appellation> read(NamedSentence sentence, List<RolePhrase> phrases) {
    List<Appellation> found = new ArrayList<>();
    for (RolePhrase phrase : phrases) {
      if (phrase.noun().isRole() || phrase.noun() == NounClass.KIN) {
        Optional<Appellation> said = copula(sentence, phrase);
        said.or(() -> identified(sentence, phrase))
            .or(() -> given(sentence, phrase))
            .or(() -> verb(sentence, phrase))
            .ifPresent(found::add);
        succeeded(sentence, phrase).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Appellation> copula(NamedSentence sentence, RolePhrase phrase) {
    Syntax syntax = sentence.syntax();
    Optional<Integer> be = syntax.child(phrase.head(), "cop");
    if (be.isEmpty() || isUnreal(sentence, phrase.head())) {
      return Optional.empty();
    }
    boolean past = sentence.tag(be.get()).equals("VBD");
    return subject(syntax, phrase.head())
        .flatMap(subject -> person(sentence, subject))
        .map(person -> new Appellation(person, past ? phrase.ended() : phrase, "copula"));
  }

  /** "The director is A", "whose director was A". */
  private static Optional<Appellation> identified(NamedSentence sentence, RolePhrase phrase) {
    Syntax syntax = sentence.syntax();
    OptionalInt predicate = syntax.head(phrase.head());
    if (!syntax.is(phrase.head(), "nsubj")
        || predicate.isEmpty()
        || phrase.plural()
        || phrase.determiner() == Determiner.INDEFINITE
        || isUnreal(sentence, predicate.getAsInt())) {
      return Optional.empty();
    }
    Optional<Integer> be = syntax.child(predicate.getAsInt(), "cop");
    return be.flatMap(each -> sentence.person(predicate.getAsInt()))
        .map(name -> name.entities().get(0))
        .map(
            person ->
                new Appellation(
                    person,
                    sentence.tag(be.orElseThrow()).equals("VBD") ? phrase.ended() : phrase,
                    "copula"));
  }

  private static boolean isUnreal(NamedSentence sentence, int head) {
    return sentence.syntax().children(head).stream()
        .anyMatch(
            child -> UNREAL.contains(sentence.lower(child)) || sentence.lower(child).equals("no"));
  }

  /** The subject of the predicate; of a relative clause, the noun that it belongs to. */
  private static Optional<Integer> subject(Syntax syntax, int predicate) {
    int at = predicate;
    for (int step = 0; step < 4; step++) {
      Optional<Integer> subject = syntax.child(at, "nsubj");
      if (subject.isPresent()) {
        return subject.filter(token -> !isRelative(syntax, token)).isPresent()
            ? subject
            : antecedent(syntax, at);
      }
      if (syntax.is(at, "acl")) {
        return syntax.head(at).stream().boxed().findFirst();
      }
      OptionalInt up = syntax.head(at);
      boolean shares = syntax.is(at, "xcomp") || syntax.is(at, "conj") || syntax.is(at, "advcl");
      if (up.isEmpty() || !shares) {
        return Optional.empty();
      }
      at = up.getAsInt();
    }
    return Optional.empty();
  }

  private static boolean isRelative(Syntax syntax, int token) {
    String tag = syntax.sentence().token(token).tag();
    return tag.equals("WP") || tag.equals("WDT");
  }

  private static Optional<Integer> antecedent(Syntax syntax, int predicate) {
    for (int at : syntax.path(predicate)) {
      if (syntax.is(at, "acl")) {
        return syntax.head(at).stream().boxed().findFirst();
      }
    }
    return Optional.empty();
  }

  private static Optional<String> person(NamedSentence sentence, int token) {
    return sentence
        .cast()
        .at(sentence.sentence().index(), token)
        .map(Reference::entities)
        .filter(entities -> entities.size() == 1)
        .map(entities -> entities.get(0))
        .filter(sentence.cast()::isPerson);
  }

  /** "has appointed A chief executive", whatever the tree makes of it. */
  private Optional<Appellation> given(NamedSentence sentence, RolePhrase phrase) {
    int last =
        sentence.lower(phrase.start() - 1).equals("as") ? phrase.start() - 2 : phrase.start() - 1;
    Optional<Reference> name = sentence.person(last).filter(each -> each.end() == last + 1);
    return name.filter(
            each ->
                VERBS.kind(sentence.lemma(each.start() - 1)).equals(Optional.of("object"))
                    && !VERBS.of(sentence.lemma(each.start() - 1)).contains("ends"))
        .map(each -> new Appellation(each.entities().get(0), phrase, "appointment"));
  }

  /** "to succeed A as chief executive": A's role, too. */
  private Optional<Appellation> succeeded(NamedSentence sentence, RolePhrase phrase) {
    OptionalInt verb = sentence.syntax().head(phrase.head());
    boolean both =
        verb.isPresent()
            && sentence.lower(phrase.start() - 1).equals("as")
            && VERBS.kind(sentence.lemma(verb.getAsInt())).equals(Optional.of("both"));
    return both
        ? sentence
            .syntax()
            .child(verb.getAsInt(), "obj")
            .flatMap(token -> person(sentence, token))
            .map(person -> new Appellation(person, phrase, "succession"))
        : Optional.empty();
  }

  private Optional<Appellation> verb(NamedSentence sentence, RolePhrase phrase) {
    Syntax syntax = sentence.syntax();
    boolean as = sentence.lower(phrase.start() - 1).equals("as");
    OptionalInt governor = syntax.head(phrase.head());
    if (governor.isEmpty()) {
      return Optional.empty();
    }
    int verb = governor.getAsInt();
    String lemma = sentence.lemma(verb);
    boolean complement = as || syntax.is(phrase.head(), "xcomp") || syntax.is(phrase.head(), "obj");
    if (!VERBS.has(lemma) || !complement || isUnreal(sentence, verb)) {
      return Optional.empty();
    }
    Optional<Integer> holder = holder(sentence, verb, phrase);
    RolePhrase said = VERBS.of(lemma).contains("ends") ? phrase.ended() : phrase;
    return holder
        .flatMap(token -> person(sentence, token))
        .map(person -> new Appellation(person, said, as ? "as" : "appointment"));
  }

  private Optional<Integer> holder(NamedSentence sentence, int verb, RolePhrase phrase) {
    Syntax syntax = sentence.syntax();
    boolean subject = !VERBS.kind(sentence.lemma(verb)).equals(Optional.of("object"));
    if (subject) {
      boolean alone =
          sentence.lower(phrase.start() - 1).equals("as")
              || !syntax.is(phrase.head(), "obj")
              || sentence.lemma(verb).equals("become");
      return alone ? subject(syntax, verb) : Optional.empty();
    }
    if (isPassive(sentence, verb)) {
      return subject(syntax, verb);
    }
    Optional<Integer> object = syntax.child(verb, "obj").filter(token -> !phrase.covers(token));
    return object.or(() -> syntax.child(verb, "iobj"));
  }

  private static boolean isPassive(NamedSentence sentence, int verb) {
    Syntax syntax = sentence.syntax();
    return !syntax.children(verb, "nsubj:pass").isEmpty()
        || !syntax.children(verb, "aux:pass").isEmpty()
        || sentence.tag(verb).equals("VBN") && syntax.children(verb, "aux").isEmpty();
  }
}
