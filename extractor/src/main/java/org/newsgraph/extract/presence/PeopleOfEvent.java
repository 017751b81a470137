package org.newsgraph.extract.presence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.lexicon.Lexicon;

/** Who takes part in an event as its subject or object, by grammar. */
final class PeopleOfEvent {

  private static final Lexicon APART = Lexicon.of(PeopleOfEvent.class, "apart-verbs.txt");
  private static final Lexicon RECEIVING = Lexicon.of(PeopleOfEvent.class, "receiving-verbs.txt");
  private static final Lexicon REMOTE = Lexicon.of(PeopleOfEvent.class, "remote-nouns.txt");

  private static final int DEPTH = 6;
  private static final Set<String> COMPANY = Set.of("with", "alongside", "beside", "opposite");
  private static final Set<String> HANDS = Set.of("with", "alongside", "from");

  private final Cast cast;

  PeopleOfEvent(Cast cast) {
    this.cast = cast;
  }

  /** The people that the subject of the verb refers to; that of its governor where it has none. */
  Set<String> subjects(Syntax syntax, int verb) {
    OptionalInt subject = subject(syntax, verb, DEPTH);
    if (subject.isEmpty()) {
      return Set.of();
    }
    int word = subject.getAsInt();
    Set<String> subjects = new LinkedHashSet<>(people(syntax, word));
    // "X and Y, who trained together": the clause is about both.
    boolean both = syntax.is(verb, "acl") && syntax.is(word, "conj") && isJoint(syntax, verb);
    if (both) {
      subjects.addAll(people(syntax, syntax.head(word).orElseThrow()));
    }
    return subjects;
  }

  private static boolean isJoint(Syntax syntax, int verb) {
    return syntax.children(verb).stream()
        .map(word -> syntax.sentence().token(word))
        .anyMatch(
            token ->
                Set.of("together", "both", "jointly").contains(token.lemma())
                    || Set.of("were", "are", "have").contains(token.text()));
  }

  /** The people that the subject refers to, which may stand behind its verb: "there sat X". */
  Set<String> subjectsOrBehind(Syntax syntax, int verb) {
    Set<String> subjects = subjects(syntax, verb);
    boolean fronted = syntax.child(verb, "nsubj").isEmpty() && syntax.head(verb).isEmpty();
    return subjects.isEmpty() && fronted ? objects(syntax, verb) : subjects;
  }

  /** The people that the object of the verb refers to. */
  Set<String> objects(Syntax syntax, int verb) {
    Optional<Integer> object = syntax.child(verb, "obj");
    if (object.isEmpty() && syntax.is(verb, "acl") && isPassive(syntax, verb)) {
      object = syntax.head(verb).stream().boxed().findFirst();
    }
    return object.map(word -> people(syntax, word)).orElse(Set.of());
  }

  /** The people whose event the noun is: "her visit", "a visit by X". */
  Set<String> owners(Syntax syntax, int noun) {
    Set<String> owners = new LinkedHashSet<>();
    syntax.children(noun, "nmod:poss").forEach(word -> owners.addAll(people(syntax, word)));
    syntax.children(noun, "nmod").stream()
        .filter(word -> hasCase(syntax, word, Set.of("by", "of")))
        .forEach(word -> owners.addAll(people(syntax, word)));
    return owners;
  }

  /** The people by whom it is done, the verb being passive. */
  Set<String> agents(Syntax syntax, int verb) {
    Set<String> agents = new LinkedHashSet<>();
    syntax.children(verb, "obl").stream()
        .filter(word -> isPassive(syntax, verb) && hasCase(syntax, word, Set.of("by")))
        .forEach(word -> agents.addAll(people(syntax, word)));
    return agents;
  }

  /**
   * The people in whose company it is done, or from whose hands: "with X", "received it from X".
   */
  Set<String> companions(Syntax syntax, int verb) {
    Set<String> companions = new LinkedHashSet<>();
    if (APART.has(lemma(syntax, verb)) || isRemote(syntax, verb)) {
      return companions;
    }
    Set<String> prepositions = RECEIVING.has(lemma(syntax, verb)) ? HANDS : COMPANY;
    syntax.children(verb, "obl").stream()
        .filter(word -> hasCase(syntax, word, prepositions))
        .forEach(word -> companions.addAll(people(syntax, word)));
    return companions;
  }

  private boolean isRemote(Syntax syntax, int verb) {
    return syntax.children(verb, "obl").stream().anyMatch(word -> REMOTE.has(lemma(syntax, word)));
  }

  /** Whether the verb is passive. */
  boolean isPassive(Syntax syntax, int verb) {
    boolean auxiliary =
        syntax.child(verb, "nsubj:pass").isPresent() || syntax.child(verb, "aux:pass").isPresent();
    boolean participle =
        syntax.sentence().token(verb).tag().equals("VBN")
            && syntax.child(verb, "aux").isEmpty()
            && syntax.child(verb, "nsubj").isEmpty()
            && syntax.child(verb, "obj").isEmpty();
    return auxiliary || participle;
  }

  private OptionalInt subject(Syntax syntax, int verb, int depth) {
    Optional<Integer> own = syntax.child(verb, "nsubj");
    if (own.isPresent()) {
      boolean relative = syntax.sentence().token(own.get()).tag().startsWith("W");
      return relative && syntax.is(verb, "acl") ? syntax.head(verb) : OptionalInt.of(own.get());
    }
    if (depth == 0 || syntax.head(verb).isEmpty()) {
      return OptionalInt.empty();
    }
    int head = syntax.head(verb).getAsInt();
    if (syntax.relation(verb).equals("acl")) {
      return OptionalInt.of(head);
    }
    // "told them to leave": who is told leaves.
    boolean controlled = syntax.is(verb, "xcomp") && !isPassive(syntax, head);
    Optional<Integer> object = syntax.child(head, "obj");
    return controlled && object.isPresent()
        ? OptionalInt.of(object.get())
        : subject(syntax, head, depth - 1);
  }

  private Set<String> people(Syntax syntax, int word) {
    Set<String> people = new LinkedHashSet<>();
    collect(syntax, word, people, DEPTH);
    return people;
  }

  private void collect(Syntax syntax, int word, Set<String> people, int depth) {
    Optional<Reference> reference = cast.at(syntax.sentence().index(), word);
    List<String> named =
        reference.stream()
            .flatMap(found -> found.entities().stream())
            .filter(cast::isPerson)
            .toList();
    people.addAll(named);
    for (int child : syntax.children(word)) {
      // "the president of the academy, NAME": the parser hangs the name on the academy.
      boolean behind = named.isEmpty() && syntax.is(child, "nmod") && depth == DEPTH;
      if (behind) {
        syntax.children(child, "appos").forEach(name -> collect(syntax, name, people, 0));
        if (isBehindOwner(syntax, child)) {
          collect(syntax, child, people, 0);
        }
      }
      boolean alias =
          named.isEmpty() && Set.of("appos", "dep", "flat").contains(syntax.relation(child));
      if (depth > 0 && (syntax.is(child, "conj") || alias)) {
        collect(syntax, child, people, depth - 1);
      }
    }
  }

  /** "President of the United States NAME": the parser takes the state for part of the name. */
  private boolean isBehindOwner(Syntax syntax, int name) {
    return hasCase(syntax, name, Set.of("of"))
        && syntax.children(name, "compound").stream()
            .map(word -> syntax.sentence().token(word).name())
            .anyMatch(tag -> tag == NameTag.PLACE || tag == NameTag.ORGANISATION);
  }

  private static boolean hasCase(Syntax syntax, int word, Set<String> prepositions) {
    return syntax.prepositions(word).stream().anyMatch(prepositions::contains);
  }

  private static String lemma(Syntax syntax, int word) {
    return syntax.sentence().token(word).lemma();
  }
}
