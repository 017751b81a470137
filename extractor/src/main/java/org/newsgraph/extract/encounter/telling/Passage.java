package org.newsgraph.extract.encounter.telling;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.encounter.participant.Clause;
import org.newsgraph.extract.encounter.participant.NounPhrases;
import org.newsgraph.extract.encounter.participant.Party;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.EncounterKind;

/**
 * A sentence as the rules look at it.
 *
 * @param reading the article
 * @param sentence the sentence
 * @param clause the places around its words
 * @param phrases who stands at these places
 */
public record Passage(Reading reading, Sentence sentence, Clause clause, NounPhrases phrases) {

  /** The tree of the sentence. */
  public Syntax syntax() {
    return clause.syntax();
  }

  /** The parties at the tokens. */
  public List<Party> parties(List<Integer> tokens) {
    return phrases.at(sentence.index(), tokens);
  }

  /** The tokens of the sentence, by index. */
  public IntStream tokens() {
    return IntStream.range(0, sentence.tokens().size());
  }

  /** The verbs of the sentence, by index. */
  public Stream<Integer> verbs() {
    return tokens().filter(clause::isVerb).boxed();
  }

  /** The names, pronouns and descriptions of people in the sentence, in reading order. */
  public List<Reference> people() {
    return reading.cast().in(sentence.index()).stream().filter(reading.cast()::isPeople).toList();
  }

  /** What the word at the token tells. */
  public Telling telling(
      int token, EncounterKind kind, List<Party> parties, String rule, double confidence) {
    return new Telling(sentence.index(), token, kind, parties, rule, confidence);
  }

  /** Whether one of the parties is a named person. */
  public boolean hasPerson(List<Party> parties) {
    return people(parties) > 0;
  }

  /** The number of distinct named people among the parties. */
  public int people(List<Party> parties) {
    return (int) Party.entities(parties).stream().filter(reading.cast()::isPerson).count();
  }
}
