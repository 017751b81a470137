package org.newsgraph.extract.role.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.role.Appellation;
import org.newsgraph.extract.role.phrase.NamedSentence;
import org.newsgraph.extract.role.phrase.OwnerNouns;
import org.newsgraph.extract.role.phrase.RolePhrase;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;

/** Roles told by what somebody does: "who leads the union", "the club was founded by A". */
record Deeds(List<NamedSentence> sentences) {

  private static final Lexicon VERBS = Lexicon.of(Deeds.class, "deed-verbs.txt");
  private static final String DENIED = "not|n't|never|would|could|might|may|should|will|to";

  /** The roles of those who do such things. */
  List<Appellation> read() {
    List<Appellation> found = new ArrayList<>();
    for (NamedSentence sentence : sentences) {
      for (int token = 0; token < sentence.size(); token++) {
        if (VERBS.has(sentence.lemma(token)) && sentence.tag(token).startsWith("VB")) {
          told(sentence, token).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<Appellation> told(NamedSentence sentence, int verb) {
    boolean denied =
        sentence.syntax().children(verb).stream()
            .anyMatch(child -> sentence.lower(child).matches(DENIED));
    if (denied) {
      return Optional.empty();
    }
    return sentence.tag(verb).equals("VBN") ? passive(sentence, verb) : active(sentence, verb);
  }

  /** "A leads the union": in the present, since "led the team to victory" is no office. */
  private static Optional<Appellation> active(NamedSentence sentence, int verb) {
    boolean lasting =
        sentence.tag(verb).matches("VBZ|VBP") || sentence.lemma(verb).endsWith("found");
    return lasting
        ? doer(sentence, verb)
            .flatMap(person -> role(sentence, verb, object(sentence, verb), person))
        : Optional.empty();
  }

  private static Optional<Integer> object(NamedSentence sentence, int verb) {
    return sentence.syntax().child(verb, "obj").filter(token -> token > verb);
  }

  /** "the jury was headed by A", "the league founded by A". */
  private static Optional<Appellation> passive(NamedSentence sentence, int verb) {
    Syntax syntax = sentence.syntax();
    Optional<Reference> agent =
        syntax.children(verb, "obl").stream()
            .filter(noun -> syntax.prepositions(noun).contains("by"))
            .flatMap(noun -> named(sentence, noun))
            .findFirst();
    Optional<Integer> thing =
        syntax
            .child(verb, "nsubj:pass")
            .or(() -> syntax.is(verb, "acl") ? boxed(syntax, verb) : Optional.empty());
    return agent.flatMap(name -> role(sentence, verb, thing, name.entities().get(0)));
  }

  private static Optional<Integer> boxed(Syntax syntax, int verb) {
    return syntax.head(verb).stream().boxed().findFirst();
  }

  /** The name itself, or the one that stands behind a description. */
  private static Stream<Reference> named(NamedSentence sentence, int noun) {
    return Stream.concat(Stream.of(noun), sentence.syntax().children(noun, "appos").stream())
        .flatMap(token -> sentence.person(token).stream());
  }

  private static Optional<String> doer(NamedSentence sentence, int verb) {
    Cast cast = sentence.cast();
    Optional<Integer> subject = sentence.syntax().child(verb, "nsubj");
    boolean who = subject.filter(token -> sentence.lower(token).equals("who")).isPresent();
    Optional<Integer> holder =
        who ? subject.map(t -> sentence.lower(t - 1).equals(",") ? t - 2 : t - 1) : subject;
    return holder
        .flatMap(token -> cast.at(sentence.sentence().index(), token))
        .filter(reference -> reference.entities().size() == 1 && cast.isPeople(reference))
        .map(reference -> reference.entities().get(0));
  }

  private static Optional<Appellation> role(
      NamedSentence sentence, int verb, Optional<Integer> thing, String person) {
    String noun = VERBS.kind(sentence.lemma(verb)).orElseThrow();
    String wanted = VERBS.of(sentence.lemma(verb)).get(1);
    RolePhrase coined = RolePhrase.coined(sentence.sentence().index(), verb, noun);
    if (thing.isEmpty()) {
      return Optional.empty();
    }
    Optional<Entity> owner = sentence.thing(thing.get()).map(sentence::entity);
    if (owner.isPresent() && isWanted(owner.get(), wanted)) {
      RolePhrase of = coined.of(owner.get().name(), Optional.of(owner.get().id()));
      return Optional.of(new Appellation(person, of, "copula"));
    }
    String lemma = sentence.lemma(thing.get());
    Optional<String> kind = new OwnerNouns().kind(lemma);
    boolean fits = kind.filter(each -> each.equals(kindOf(wanted))).isPresent();
    return owner.isEmpty() && fits
        ? Optional.of(new Appellation(person, coined.of(lemma, Optional.empty()), "copula"))
        : wanted.equals("any") && owner.isEmpty() && sentence.person(thing.get()).isPresent()
            ? Optional.of(new Appellation(person, coined, "copula"))
            : Optional.empty();
  }

  private static boolean isWanted(Entity owner, String wanted) {
    return switch (wanted) {
      case "work" -> owner.kind() == EntityKind.WORK;
      case "body" -> owner.kind() == EntityKind.ORGANISATION;
      default -> owner.kind() != EntityKind.PERSON;
    };
  }

  private static String kindOf(String wanted) {
    return wanted.equals("work") ? "work" : "organisation";
  }
}
