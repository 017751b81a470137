package org.newsgraph.extract.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.role.phrase.NamedSentence;
import org.newsgraph.extract.role.phrase.RolePhrase;

/**
 * The descriptions of one sentence, and what has been tied to names so far.
 *
 * @param sentence the sentence
 * @param phrases its descriptions, left to right
 * @param found the descriptions that have found their names, in the order of their rules
 * @param done the descriptions that have been used
 */
record Tied(
    NamedSentence sentence,
    List<RolePhrase> phrases,
    List<Appellation> found,
    Set<RolePhrase> done) {

  /** Nothing tied yet. */
  static Tied none(NamedSentence sentence, List<RolePhrase> phrases) {
    return new Tied(sentence, phrases, new ArrayList<>(), new HashSet<>());
  }

  void tie(RolePhrase phrase, Reference name, String rule) {
    done.add(phrase);
    found.add(new Appellation(name.entities().get(0), withOwner(phrase, name), rule));
  }

  /** Ties the description to the person who has another description already. */
  void share(RolePhrase phrase, Appellation given, String rule) {
    done.add(phrase);
    found.add(new Appellation(given.person(), phrase, rule));
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

  /** "Prime Minister A of Tonga": what follows the name says what the role is of. */
  private RolePhrase withOwner(RolePhrase phrase, Reference name) {
    int at = name.end();
    if (!phrase.of().isEmpty() || !sentence.lower(at).equals("of")) {
      return phrase;
    }
    int owner = sentence.tag(at + 1).equals("DT") ? at + 2 : at + 1;
    return sentence
        .thing(owner)
        .map(thing -> phrase.of(sentence.called(thing), Optional.of(sentence.entity(thing).id())))
        .orElse(phrase);
  }
}
