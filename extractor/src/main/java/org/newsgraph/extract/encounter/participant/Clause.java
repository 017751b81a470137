package org.newsgraph.extract.encounter.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.annotate.Syntax;

/**
 * The places around a verb or noun in a dependency tree, with those that the surface leaves out:
 * the subject of an infinitive, of a participle, of a verb behind "and", of a relative clause.
 * Places are tokens, meant by their index.
 */
public final class Clause {

  private static final int DEPTH = 8;
  private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$");

  private static final Pattern DAY =
      Pattern.compile(
          "(mon|tues|wednes|thurs|fri|satur|sun)day|(jan|febr)uary|march|april|may|june|july"
              + "|august|(sept|nov|dec)ember|october|(sept|oct|nov|dec|jan|feb|aug)\\.?"
              + "|week|month|year|weekend|tomorrow|today|tonight|morning|afternoon|evening");

  private static final Set<String> CAUSING =
      Set.of(
          "call", "invite", "ask", "bring", "summon", "send", "urge", "get", "help", "order",
          "tell", "beckon", "force");

  private final Syntax syntax;

  /** The clauses of the sentence. */
  public Clause(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The tree that this walks. */
  public Syntax syntax() {
    return syntax;
  }

  /** The lemma of the token, in lower case. */
  public String lemma(int token) {
    return syntax.sentence().token(token).lemma().toLowerCase(Locale.ROOT);
  }

  /** The token's characters, in lower case. */
  public String word(int token) {
    return syntax.sentence().token(token).text().toLowerCase(Locale.ROOT);
  }

  /** The token's part of speech. */
  public String tag(int token) {
    return syntax.sentence().token(token).tag();
  }

  /** Whether the token is a verb. */
  public boolean isVerb(int token) {
    return tag(token).startsWith("V");
  }

  /** Whether the token is a noun, proper nouns included. */
  public boolean isNoun(int token) {
    return tag(token).startsWith("N");
  }

  /** Whether the verb is in the passive. */
  public boolean isPassive(int verb) {
    boolean participle =
        syntax.relation(verb).equals("acl") || syntax.relation(verb).equals("advcl");
    return syntax.child(verb, "aux:pass").isPresent()
        || syntax.child(verb, "nsubj:pass").isPresent()
        || (tag(verb).equals("VBN") && participle && syntax.child(verb, "aux").isEmpty())
        || (tag(verb).equals("VBN")
            && syntax.is(verb, "conj")
            && syntax.child(verb, "nsubj").isEmpty()
            && syntax.child(verb, "aux").isEmpty()
            && syntax.head(verb).stream().anyMatch(this::isPassive));
  }

  /** Who or what does it (or suffers it, in the passive). */
  public List<Integer> subjects(int verb) {
    return subjects(verb, DEPTH);
  }

  private List<Integer> subjects(int verb, int depth) {
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
    return tag(verb).equals("VBD") || tag(verb).equals("VBZ");
  }

  /**
   * The noun right before a finite verb, or before an insertion between commas: "X, ..., greets".
   */
  private List<Integer> before(int verb) {
    int at = verb - 1;
    while (at > 0 && tag(at).startsWith("RB")) {
      at--;
    }
    if (at > 0 && word(at).equals(",")) {
      at = insertion(at - 1);
    }
    return at >= 0 && isNoun(at) ? List.of(at) : List.of();
  }

  /** The word before the comma that opens the insertion which ends at the token. */
  private int insertion(int token) {
    int at = token;
    while (at > 0 && !(word(at).equals(",") && tag(at - 1).startsWith("NNP"))) {
      at--;
    }
    return at - 1;
  }

  private List<Integer> shared(int verb, int head, int depth) {
    if (isMisreadGerund(verb)) {
      return governing(head, depth - 1);
    }
    if (syntax.is(verb, "acl")) {
      return acl(verb, head, depth);
    }
    if (syntax.is(verb, "csubj")) {
      return List.of(head);
    }
    if (syntax.relation(verb).equals("xcomp") && isVerb(head) && !isPassive(head)) {
      return controllers(verb, head, depth);
    }
    if (syntax.relation(verb).equals("advcl")
        && CAUSING.contains(lemma(head))
        && syntax.children(verb, "mark").stream().anyMatch(mark -> word(mark).equals("to"))
        && !syntax.children(head, "obj").isEmpty()) {
      return syntax.children(head, "obj");
    }
    if (shares(verb)) {
      return subjects(head, depth - 1);
    }
    return List.of();
  }

  /** "on Thursday to meet": parsers take the day for the subject of the infinitive. */
  private boolean isDay(int verb, int token) {
    return token < verb
        && DAY.matcher(word(token)).matches()
        && syntax.children(verb, "mark").stream().anyMatch(mark -> word(mark).equals("to"));
  }

  /** Whom the subject stands beside before a relative clause: "X and Y, who had met". */
  public IntStream partners(int token) {
    int at = antecedent(token);
    return at != token && syntax.relation(at).equals("conj")
        ? syntax.head(at).stream()
        : IntStream.empty();
  }

  /** "asked X to meet" X; "turned down an invitation from X to meet" both. */
  private List<Integer> controllers(int verb, int head, int depth) {
    List<Integer> objects = syntax.children(head, "obj");
    List<Integer> inviting =
        objects.stream().flatMap(object -> behind(object, Set.of("from")).stream()).toList();
    if (!inviting.isEmpty()) {
      return Stream.concat(subjects(head, depth - 1).stream(), inviting.stream()).toList();
    }
    return objects.isEmpty() || purpose(verb, head) ? subjects(head, depth - 1) : objects;
  }

  /** Whether the clause takes its subject from the clause above it. */
  private boolean shares(int verb) {
    return Stream.of("xcomp", "conj", "advcl", "ccomp", "cop", "aux")
            .anyMatch(relation -> syntax.is(verb, relation))
        || (syntax.relation(verb).equals("dep") && tag(verb).matches("VBG|VBN"));
  }

  /** "travelled to the city to meet": the object is no subject of the purpose. */
  private boolean purpose(int verb, int head) {
    return Set.of("use", "leave", "promise", "cross", "break", "cut", "end", "take")
            .contains(lemma(head))
        && tag(verb).startsWith("V");
  }

  /** The participle or infinitive at a noun: "X, flanked by", "a plan to meet". */
  private List<Integer> acl(int verb, int noun, int depth) {
    boolean infinitive =
        syntax.children(verb, "mark").stream().anyMatch(mark -> word(mark).equals("to"));
    if (!infinitive) {
      return syntax.relation(verb).equals("acl") ? List.of(noun) : List.of();
    }
    List<Integer> owners = syntax.children(noun, "nmod:poss");
    return owners.isEmpty() ? governing(noun, depth - 1) : owners;
  }

  /** The subject of the clause that holds the noun. */
  public List<Integer> governing(int noun) {
    return governing(noun, DEPTH);
  }

  private List<Integer> governing(int noun, int depth) {
    for (int at : syntax.path(noun)) {
      if (at != noun && (isVerb(at) || syntax.child(at, "nsubj").isPresent())) {
        return depth <= 0 ? List.of() : subjects(at, depth - 1);
      }
    }
    return List.of();
  }

  /** The verb (or predicate with a subject) whose clause holds the noun; the noun where none. */
  public int governor(int noun) {
    for (int at : syntax.path(noun)) {
      if (at != noun && (isVerb(at) || syntax.child(at, "nsubj").isPresent())) {
        return at;
      }
    }
    return noun;
  }

  /**
   * "after meeting X", which parsers take for an attribute of X: the verb's object is the word
   * above it.
   */
  private boolean isMisreadGerund(int verb) {
    return tag(verb).equals("VBG")
        && syntax.is(verb, "amod")
        && syntax.head(verb).orElse(-1) > verb
        && tag(syntax.head(verb).orElse(verb)).startsWith("NNP");
  }

  /** What is done to whom: direct and indirect objects, "whom" included. */
  public List<Integer> objects(int verb) {
    if (isMisreadGerund(verb)) {
      return List.of(syntax.head(verb).orElse(verb));
    }
    return Stream.of("obj", "iobj")
        .flatMap(relation -> syntax.children(verb, relation).stream())
        .toList();
  }

  /** What a relative pronoun stands for by the tree; any other token for itself. */
  int antecedent(int token) {
    if (!RELATIVE.contains(tag(token))
        && !(word(token).equals("that") && !tag(token).equals("DT"))) {
      return token;
    }
    for (int at : syntax.path(token)) {
      if (syntax.is(at, "acl:relcl") && syntax.head(at).isPresent()) {
        return syntax.head(at).getAsInt();
      }
    }
    return token;
  }

  /** By whom something in the passive is done. */
  public List<Integer> agents(int verb) {
    return behind(verb, Set.of("by"));
  }

  /**
   * What hangs on the token behind one of the prepositions; also below other words of place and
   * time that the parser put in between.
   */
  public List<Integer> behind(int token, Set<String> prepositions) {
    List<Integer> found = new ArrayList<>();
    collect(token, prepositions, 2, found);
    return found;
  }

  private void collect(int token, Set<String> prepositions, int depth, List<Integer> found) {
    for (int child : syntax.children(token)) {
      if (!syntax.is(child, "obl") && !syntax.is(child, "nmod") && !syntax.is(child, "advmod")) {
        continue;
      }
      if (syntax.children(child, "case").stream().anyMatch(c -> prepositions.contains(word(c)))) {
        found.add(child);
      } else if (depth > 0 && !syntax.is(child, "nmod:poss")) {
        collect(child, prepositions, depth - 1, found);
      }
    }
  }

  /** The prepositions in front of the token. */
  public List<String> prepositions(int token) {
    return syntax.children(token, "case").stream().map(this::word).toList();
  }

  /** The particle of a phrasal verb in front of which nothing is needed: "sit down". */
  public List<String> particles(int verb) {
    return Stream.of("compound:prt", "advmod")
        .flatMap(relation -> syntax.children(verb, relation).stream())
        .map(this::word)
        .toList();
  }
}
