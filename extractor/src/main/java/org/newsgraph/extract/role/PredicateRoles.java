package org.newsgraph.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Cast;
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

  /** Verbs, nouns and adjectives behind which an infinitive tells what is or was. */
  private static final Lexicon REALISING = Lexicon.of(PredicateRoles.class, "realising-words.txt");

  private static final Set<String> UNREAL =
      Set.of(
          "would", "could", "might", "should", "may", "if", "whether", "not", "never", "n't",
          "unless", "cannot", "like");

  /** The descriptions that are said of a person whom the cast refers to. */
  List<Appellation> read(NamedSentence sentence, List<RolePhrase> phrases) {
    List<Appellation> found = new ArrayList<>();
    for (RolePhrase phrase : phrases) {
      found.addAll(shared(sentence, phrase));
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
    return subject(sentence, phrase.head())
        .flatMap(subject -> person(sentence, subject))
        .map(person -> new Appellation(person, past ? phrase.ended() : phrase, "copula"));
  }

  /** "Both are professors", "A and B were farmers": each of the subjects is one. */
  private static List<Appellation> shared(NamedSentence sentence, RolePhrase phrase) {
    Syntax syntax = sentence.syntax();
    Optional<Integer> be = syntax.child(phrase.head(), "cop");
    Optional<Integer> subject = syntax.child(phrase.head(), "nsubj");
    if (!phrase.plural()
        || !phrase.noun().isRole()
        || be.isEmpty()
        || subject.isEmpty()
        || isUnreal(sentence, phrase.head())) {
      return List.of();
    }
    RolePhrase said = sentence.tag(be.get()).equals("VBD") ? phrase.ended() : phrase;
    Cast cast = sentence.cast();
    return syntax.subtree(subject.get()).stream()
        .filter(token -> !syntax.is(token, "nmod"))
        .flatMap(token -> cast.at(sentence.sentence().index(), token).stream())
        .flatMap(reference -> reference.entities().stream())
        .filter(cast::isPerson)
        .distinct()
        .map(person -> new Appellation(person, said, "copula"))
        .toList();
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
    return denies(sentence, head) || isWished(sentence, head);
  }

  private static boolean denies(NamedSentence sentence, int head) {
    return sentence.syntax().children(head).stream()
        .anyMatch(
            child -> UNREAL.contains(sentence.lower(child)) || sentence.lower(child).equals("no"));
  }

  /** "hoped to become", "would be the first to serve": an infinitive that nothing makes real. */
  private static boolean isWished(NamedSentence sentence, int verb) {
    OptionalInt above = sentence.syntax().head(verb);
    boolean infinitive =
        sentence.syntax().children(verb, "mark").stream()
            .anyMatch(mark -> sentence.lower(mark).equals("to"));
    return infinitive
        && above.isPresent()
        && (!REALISING.has(sentence.lemma(above.getAsInt())) || denies(sentence, above.getAsInt()));
  }

  /** The subject of the predicate; of a relative clause, the noun that it belongs to. */
  private static Optional<Integer> subject(NamedSentence sentence, int predicate) {
    Syntax syntax = sentence.syntax();
    int at = predicate;
    for (int step = 0; step < 4; step++) {
      int relative = at;
      Optional<Integer> subject = syntax.child(at, "nsubj");
      if (subject.isPresent()) {
        return subject.filter(token -> !isRelative(syntax, token)).isPresent()
            ? subject
            : namedBefore(sentence, subject.get()).or(() -> antecedent(syntax, relative));
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

  /** "the son of A, who served as ...": the name right before the pronoun is meant. */
  private static Optional<Integer> namedBefore(NamedSentence sentence, int pronoun) {
    int before = sentence.lower(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
    return sentence.person(before).map(Reference::head);
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
    boolean planned = VERBS.kind(lemma).equals(Optional.of("both")) && isToCome(sentence, verb);
    if (!VERBS.has(lemma) || !complement || !planned && isUnreal(sentence, verb)) {
      return Optional.empty();
    }
    Optional<Integer> holder = holder(sentence, verb, phrase);
    boolean over =
        VERBS.of(lemma).contains("ends")
            || as && VERBS.of(lemma).contains("lasting") && isPast(sentence, verb);
    RolePhrase said = over ? phrase.ended() : phrase;
    return holder
        .flatMap(token -> person(sentence, token))
        .map(person -> new Appellation(person, said, as ? "as" : "appointment"));
  }

  /** "would succeed A as chief executive on May 1": settled, though to come. */
  private static boolean isToCome(NamedSentence sentence, int verb) {
    return sentence.syntax().children(verb).stream()
        .map(sentence::lower)
        .filter(UNREAL::contains)
        .allMatch("would"::equals);
  }

  private static boolean isPast(NamedSentence sentence, int verb) {
    return sentence.tag(verb).equals("VBD") && sentence.syntax().child(verb, "aux").isEmpty();
  }

  private Optional<Integer> holder(NamedSentence sentence, int verb, RolePhrase phrase) {
    Syntax syntax = sentence.syntax();
    boolean subject = !VERBS.kind(sentence.lemma(verb)).equals(Optional.of("object"));
    if (subject) {
      boolean alone =
          sentence.lower(phrase.start() - 1).equals("as")
              || !syntax.is(phrase.head(), "obj")
              || sentence.lemma(verb).equals("become");
      return alone ? subject(sentence, verb) : Optional.empty();
    }
    if (isPassive(sentence, verb)) {
      return subject(sentence, verb);
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
