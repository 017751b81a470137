package org.newsgraph.extract.encounter.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.annotate.Syntax;

/**
 * The places around a verb or noun in a dependency tree, with those that the surface leaves out:
 * the subject of an infinitive, of a participle, of a verb behind "and", of a relative clause.
 * Places are tokens, meant by their index.
 */
public final class Clause {

  private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$");

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

  /** Whom the subject stands beside before a relative clause: "X and Y, who had met". */
  public IntStream partners(int token) {
    int at = antecedent(token);
    return at != token && syntax.relation(at).equals("conj")
        ? syntax.head(at).stream()
        : IntStream.empty();
  }

  /** Who or what does it (or suffers it, in the passive). */
  public List<Integer> subjects(int verb) {
    return new Subjects(this).of(verb);
  }

  /** The subject of the clause that holds the noun. */
  public List<Integer> governing(int noun) {
    return new Subjects(this).governing(noun);
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
  boolean isMisreadGerund(int verb) {
    return tag(verb).equals("VBG")
        && syntax.is(verb, "amod")
        && syntax.head(verb).orElse(-1) > verb
        && tag(syntax.head(verb).orElse(verb)).startsWith("NNP");
  }

  /** Who does it, in the active and in the passive. */
  public List<Integer> doers(int verb) {
    return isPassive(verb) ? agents(verb) : subjects(verb);
  }

  /** To whom or what it is done, in the active and in the passive. */
  public List<Integer> undergoers(int verb) {
    return isPassive(verb) ? subjects(verb) : objects(verb);
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
      if (syntax.prepositions(child).stream().anyMatch(prepositions::contains)) {
        found.add(child);
      } else if (depth > 0 && !syntax.is(child, "nmod:poss")) {
        collect(child, prepositions, depth - 1, found);
      }
    }
  }

  /** The prepositions in front of the token. */
  public List<String> prepositions(int token) {
    return syntax.prepositions(token);
  }

  /** The particle of a phrasal verb in front of which nothing is needed: "sit down". */
  public List<String> particles(int verb) {
    return Stream.of("compound:prt", "advmod")
        .flatMap(relation -> syntax.children(verb, relation).stream())
        .map(this::word)
        .toList();
  }
}
