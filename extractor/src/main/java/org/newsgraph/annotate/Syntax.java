package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A sentence's basic dependency tree, made to be walked. Tokens are meant by their index. */
public final class Syntax {

  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;
  private final List<List<Integer>> children = new ArrayList<>();

  /**
   * The tree of the sentence; a token without a dependency hangs on nothing, by the relation {@code
   * dep}.
   */
  public Syntax(Sentence sentence) {
    this.sentence = sentence;
    int size = sentence.tokens().size();
    this.heads = new int[size];
    this.relations = new String[size];
    for (int token = 0; token < size; token++) {
      heads[token] = -1;
      relations[token] = "dep";
      children.add(new ArrayList<>());
    }
    for (Dependency dependency : sentence.tree()) {
      heads[dependency.dependent()] = dependency.governor();
      relations[dependency.dependent()] = dependency.relation();
      if (dependency.governor() >= 0) {
        children.get(dependency.governor()).add(dependency.dependent());
      }
    }
  }

  /** The sentence of this tree. */
  public Sentence sentence() {
    return sentence;
  }

  /** The token that governs the given one; empty for a root. */
  public OptionalInt head(int token) {
    return heads[token] < 0 ? OptionalInt.empty() : OptionalInt.of(heads[token]);
  }

  /** The relation of the token to its head; {@code root} for the root. */
  public String relation(int token) {
    return relations[token];
  }

  /**
   * Whether the token's relation is the given one or a subtype of it: {@code nsubj} covers {@code
   * nsubj:pass}.
   */
  public boolean is(int token, String relation) {
    return relations[token].equals(relation) || relations[token].startsWith(relation + ":");
  }

  /** The dependents of the token, left to right. */
  public List<Integer> children(int token) {
    return List.copyOf(children.get(token));
  }

  /** The dependents of the token by the relation or a subtype of it, left to right. */
  public List<Integer> children(int token, String relation) {
    return children.get(token).stream().filter(child -> is(child, relation)).toList();
  }

  /** The first dependent of the token by the relation or a subtype of it. */
  public Optional<Integer> child(int token, String relation) {
    return children.get(token).stream().filter(child -> is(child, relation)).findFirst();
  }

  /**
   * The prepositions that mark the noun, in lower case, left to right: "in front of" has several.
   */
  public List<String> prepositions(int noun) {
    return children(noun, "case").stream()
        .map(word -> sentence.token(word).text().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The token and everything below it, in order of the text. */
  public List<Integer> subtree(int token) {
    BitSet below = new BitSet();
    collect(token, below);
    return below.stream().boxed().toList();
  }

  private void collect(int token, BitSet below) {
    if (!below.get(token)) {
      below.set(token);
      children.get(token).forEach(child -> collect(child, below));
    }
  }

  /** The token, its head, the head's head, and so on up to the root. */
  public List<Integer> path(int token) {
    List<Integer> path = new ArrayList<>();
    for (int at = token; at >= 0 && !path.contains(at); at = heads[at]) {
      path.add(at);
    }
    return path;
  }

  /** The token of the range that governs the rest of it: the one whose head lies outside. */
  public int headOf(int start, int end) {
    return IntStream.range(start, end)
        .filter(token -> heads[token] < start || heads[token] >= end)
        .findFirst()
        .orElse(end - 1);
  }
}
