package org.newsgraph.extract.coreference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.role.TitleReading;
import org.newsgraph.extract.role.phrase.Demonyms;
import org.newsgraph.extract.role.phrase.RolePhrase;

/** Resolves "the Scot" by nationality and "the 34-year-old" by age. */
final class Epithets {

  private final Demonyms demonyms = new Demonyms();
  private final Cast names;
  private final TitleReading titles;
  private final Discourse discourse;

  Epithets(Cast names, TitleReading titles, Discourse discourse) {
    this.names = names;
    this.titles = titles;
    this.discourse = discourse;
  }

  /** The person whom the words that begin with "the" at the token mean. */
  Optional<String> resolve(Sentence sentence, int token) {
    if (!lower(sentence, token).equals("the") || isNoun(sentence, token + 2)) {
      return Optional.empty();
    }
    String word = text(sentence, token + 1);
    if (word.toLowerCase(Locale.ROOT).matches("\\d+-year-old")) {
      return only(sentence, person -> isAged(person, word.substring(0, word.indexOf('-'))));
    }
    boolean national =
        demonyms.has(word)
            && !tag(sentence, token + 1).endsWith("S")
            && !isAdjective(sentence, token);
    return national
        ? only(sentence, person -> isOf(person, demonyms.countries(word)))
        : Optional.empty();
  }

  /** Before a plural or "and", the word is an adjective: "the French and the Germans". */
  private static boolean isAdjective(Sentence sentence, int token) {
    String behind = tag(sentence, token + 2);
    return behind.startsWith("J")
        || behind.equals("CC")
        || behind.equals("HYPH")
        || behind.equals("CD");
  }

  private Optional<String> only(Sentence sentence, java.util.function.Predicate<String> fits) {
    Set<String> fitting = new LinkedHashSet<>();
    for (Occurrence other : discourse.occurrences()) {
      if (other.isNamed() && fits.test(other.person())) {
        fitting.add(other.person());
      }
    }
    return fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
  }

  private boolean isAged(String person, String age) {
    return names.to(person).stream().anyMatch(reference -> age(reference).equals(age));
  }

  /** "Adamowicz, 53,". */
  private String age(Reference reference) {
    Sentence sentence = discourse.sentence(reference.sentence());
    return text(sentence, reference.end()).equals(",")
            && text(sentence, reference.end() + 2).matches("[,.]")
        ? text(sentence, reference.end() + 1)
        : "";
  }

  private boolean isOf(String person, List<String> countries) {
    return titles.of(person).stream().anyMatch(phrase -> isOf(phrase, countries));
  }

  private boolean isOf(RolePhrase phrase, List<String> countries) {
    Sentence sentence = discourse.sentence(phrase.sentence());
    OptionalInt adjective =
        java.util.stream.IntStream.range(phrase.start(), phrase.end())
            .filter(
                at -> demonyms.countries(text(sentence, at)).stream().anyMatch(countries::contains))
            .findFirst();
    return adjective.isPresent() || countries.contains(phrase.of());
  }

  private static boolean isNoun(Sentence sentence, int token) {
    return tag(sentence, token).startsWith("N");
  }

  private static String lower(Sentence sentence, int token) {
    return text(sentence, token).toLowerCase(Locale.ROOT);
  }

  private static String text(Sentence sentence, int token) {
    return token < sentence.tokens().size() ? sentence.token(token).text() : "";
  }

  private static String tag(Sentence sentence, int token) {
    return token < sentence.tokens().size() ? sentence.token(token).tag() : "";
  }
}
