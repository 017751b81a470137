package org.newsgraph.extract.encounter.participant;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.annotate.Syntax;

/**
 * Finds the subject of a verb, also where the surface leaves it out: infinitives, participles,
 * verbs behind "and", and verbs that the parser cut off from their subject.
 */
final class Subjects {

  private static final int DEPTH = 8;

  private static final Pattern DAY =
      Pattern.compile(
          "(mon|tues|wednes|thurs|fri|satur|sun)day|(jan|febr)uary|march|april|may|june|july"
              + "|august|(sept|nov|dec)ember|october|(sept|oct|nov|dec|jan|feb|aug)\\.?"
              + "|week|month|year|weekend|tomorrow|today|tonight|morning|afternoon|evening");

  private static final Set<String> CAUSING =
      Set.of(
          "call", "invite", "ask", "bring", "summon", "send", "urge", "get", "help", "order",
          "tell", "beckon", "force");

  private final Clause clause;
  private final Syntax syntax;

  Subjects(Clause clause) {
    this.clause = clause;
    this.syntax = clause.syntax();
  }

  /** Who or what does what the verb says (or suffers it, in the passive). */
  List<Integer> of(int verb) {
    return of(verb, DEPTH);
  }

  /** The subject of the clause that holds the noun. */
  List<Integer> governing(int noun) {
    return governing(noun, DEPTH);
  }

  private List<Integer> of(int verb, int depth) {
    List<Integer> own =
        syntax.children(verb, "nsubj").stream().filter(token -> !isDay(verb, token)).toList();
    if (!own.isEmpty()) {
      return own;
    }
    if (depth == 0 || syntax.head(verb).isEmpty()) {
      return isFinite(verb) ? before(verb) : List.of();
    }
    List<Integer> shared = shared(verb, syntax.head(verb).getAsInt(), depth);
    return shared.isEmpty() && isFinite(verb) ? before(verb) : shared;
  }

  private boolean isFinite(int verb) {
    boolean root = syntax.relation(verb).equals("root") && syntax.child(verb, "aux").isEmpty();
    return clause.tag(verb).matches("VBD|VBZ") || clause.tag(verb).equals("VBN") && root;
  }

  /**
   * The noun right before a finite verb, or before an insertion between commas: "X, ..., greets".
   */
  private List<Integer> before(int verb) {
    int at = verb - 1;
    while (at > 0 && clause.tag(at).startsWith("RB")) {
      at--;
    }
    if (at > 0 && clause.word(at).equals(",")) {
      at = insertion(at - 1);
    }
    return at >= 0 && clause.isNoun(at) ? List.of(at) : List.of();
  }

  /** The word before the comma that opens the insertion which ends at the token. */
  private int insertion(int token) {
    int at = token;
    while (at > 0 && !(clause.word(at).equals(",") && clause.tag(at - 1).startsWith("NNP"))) {
      at--;
    }
    return at - 1;
  }

  private List<Integer> shared(int verb, int head, int depth) {
    if (clause.isMisreadGerund(verb)) {
      return governing(head, depth - 1);
    }
    if (clause.tag(verb).equals("VB") && clause.prepositions(verb).contains("to")) {
      return governing(verb, depth - 1);
    }
    if (syntax.is(verb, "acl")) {
      return acl(verb, head, depth);
    }
    if (syntax.is(verb, "csubj")) {
      return List.of(head);
    }
    if (syntax.relation(verb).equals("xcomp") && clause.isVerb(head) && !clause.isPassive(head)) {
      return controllers(verb, head, depth);
    }
    if (syntax.relation(verb).equals("advcl")
        && CAUSING.contains(clause.lemma(head))
        && syntax.children(verb, "mark").stream().anyMatch(mark -> clause.word(mark).equals("to"))
        && !syntax.children(head, "obj").isEmpty()) {
      return syntax.children(head, "obj");
    }
    if (syntax.is(verb, "dep") && head < verb && clause.tag(head).startsWith("NNP")) {
      return List.of(head);
    }
    return shares(verb) ? of(head, depth - 1) : List.of();
  }

  /** "on Thursday to meet": parsers take the day for the subject of the infinitive. */
  private boolean isDay(int verb, int token) {
    return token < verb
        && DAY.matcher(clause.word(token)).matches()
        && syntax.children(verb, "mark").stream().anyMatch(mark -> clause.word(mark).equals("to"));
  }

  /** "asked X to meet" X; "turned down an invitation from X to meet" both. */
  private List<Integer> controllers(int verb, int head, int depth) {
    List<Integer> objects = syntax.children(head, "obj");
    List<Integer> inviting =
        objects.stream().flatMap(object -> clause.behind(object, Set.of("from")).stream()).toList();
    if (!inviting.isEmpty()) {
      return Stream.concat(of(head, depth - 1).stream(), inviting.stream()).toList();
    }
    return objects.isEmpty() || purpose(verb, head) ? of(head, depth - 1) : objects;
  }

  /** Whether the clause takes its subject from the clause above it. */
  private boolean shares(int verb) {
    return Stream.of("xcomp", "conj", "advcl", "ccomp", "cop", "aux")
            .anyMatch(relation -> syntax.is(verb, relation))
        || (syntax.relation(verb).equals("dep") && clause.tag(verb).matches("VBG|VBN|VB|IN|JJ"));
  }

  /** "travelled to the city to meet": the object is no subject of the purpose. */
  private boolean purpose(int verb, int head) {
    return Set.of("use", "leave", "promise", "cross", "break", "cut", "end", "take")
            .contains(clause.lemma(head))
        && clause.tag(verb).startsWith("V");
  }

  /** The participle or infinitive at a noun: "X, flanked by", "a plan to meet". */
  private List<Integer> acl(int verb, int noun, int depth) {
    boolean infinitive =
        syntax.children(verb, "mark").stream().anyMatch(mark -> clause.word(mark).equals("to"));
    boolean adverbial = !clause.prepositions(verb).isEmpty();
    if (adverbial) {
      return governing(noun, depth - 1);
    }
    if (!infinitive) {
      return syntax.relation(verb).equals("acl") ? List.of(noun) : List.of();
    }
    List<Integer> owners = syntax.children(noun, "nmod:poss");
    return owners.isEmpty() ? governing(noun, depth - 1) : owners;
  }

  private List<Integer> governing(int noun, int depth) {
    for (int at : syntax.path(noun)) {
      if (at != noun && (clause.isVerb(at) || syntax.child(at, "nsubj").isPresent())) {
        return depth <= 0 ? List.of() : of(at, depth - 1);
      }
    }
    return List.of();
  }
}
