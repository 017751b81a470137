package org.newsgraph.extract.coreference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.role.TitleReading;
import org.newsgraph.extract.role.phrase.Demonyms;
import org.newsgraph.extract.role.phrase.RolePhrase;
import org.newsgraph.finding.MentionForm;

/** Resolves "the Scot" by nationality and "the 34-year-old" by age. */
final class Epithets {

  /** How many tokens "34-year-old" has. */
  private static final int AGED = 5;

  private final Demonyms demonyms = new Demonyms();
  private final Cast names;
  private final TitleReading titles;
  private final Discourse discourse;

  Epithets(Cast names, TitleReading titles, Discourse discourse) {
    this.names = names;
    this.titles = titles;
    this.discourse = discourse;
  }

  /** The reference that the words that begin with "the" at the token make. */
  Optional<Reference> resolve(Sentence sentence, int token) {
    if (!lower(sentence, token).equals("the")) {
      return Optional.empty();
    }
    String aged = joined(sentence, token + 1);
    if (aged.matches("\\d+-year-old") && !isNoun(sentence, token + AGED + 1)) {
      String age = text(sentence, token + 1);
      return only(person -> isAged(person, age)).map(who -> of(sentence, token, AGED, who));
    }
    String word = text(sentence, token + 1);
    boolean national =
        demonyms.has(word)
            && !tag(sentence, token + 1).endsWith("S")
            && !isNoun(sentence, token + 2)
            && !isAdjective(sentence, token);
    List<String> countries = demonyms.countries(word);
    return national
        ? only(person -> isOf(person, countries)).map(who -> of(sentence, token, 1, who))
        : Optional.empty();
  }

  private static Reference of(Sentence sentence, int token, int words, String person) {
    int end = token + 1 + words;
    return new Reference(
        sentence.index(), token, end, end - 1, MentionForm.DESCRIPTION, List.of(person));
  }

  private static String joined(Sentence sentence, int token) {
    return IntStream.range(token, token + AGED)
        .mapToObj(at -> lower(sentence, at))
        .collect(Collectors.joining());
  }

  /** Before a plural or "and", the word is an adjective: "the French and the Germans". */
  private static boolean isAdjective(Sentence sentence, int token) {
    String behind = tag(sentence, token + 2);
    return behind.startsWith("J")
        || behind.equals("CC")
        || behind.equals("HYPH")
        || behind.equals("CD");
  }

  private Optional<String> only(Predicate<String> fits) {
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
        IntStream.range(phrase.start(), phrase.end())
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
