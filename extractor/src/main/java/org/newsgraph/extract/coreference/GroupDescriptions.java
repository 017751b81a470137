package org.newsgraph.extract.coreference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.Gender;
import org.newsgraph.extract.coreference.PluralReferences.Sought;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.role.Appellation;
import org.newsgraph.extract.role.TitleReading;
import org.newsgraph.extract.role.phrase.Determiner;
import org.newsgraph.extract.role.phrase.NamedSentence;
import org.newsgraph.extract.role.phrase.RolePhrase;
import org.newsgraph.finding.Entity;

/**
 * Resolves nouns for several people: "the presidents of A and B" by their offices, "the two women"
 * and "both candidates" by their number, "the brothers" by their name, "the rivals" as the two who
 * were told of together.
 */
final class GroupDescriptions {

  private static final Lexicon PAIRS = Lexicon.of(GroupDescriptions.class, "pair-nouns.txt");

  private static final int MOST = 4;

  private final Cast names;
  private final TitleReading titles;
  private final Discourse discourse;
  private final Genders genders;
  private final Descriptions descriptions;
  private final PluralReferences plurals;
  private final PluralWords words = new PluralWords();

  GroupDescriptions(
      Cast names,
      TitleReading titles,
      Discourse discourse,
      Genders genders,
      Descriptions descriptions,
      PluralReferences plurals) {
    this.names = names;
    this.titles = titles;
    this.discourse = discourse;
    this.genders = genders;
    this.descriptions = descriptions;
    this.plurals = plurals;
  }

  /** Whom the phrase in the plural means, in the order in which they are told. */
  Optional<List<String>> resolve(RolePhrase phrase) {
    OptionalInt number =
        words.count(discourse.sentence(phrase.sentence()), phrase.start(), phrase.head());
    boolean loose = PAIRS.kind(phrase.lemma()).filter("loose"::equals).isPresent();
    if (number.isEmpty() || loose || phrase.determiner() == Determiner.POSSESSIVE) {
      return Optional.empty();
    }
    Optional<List<String>> holders = holders(phrase);
    if (holders.isPresent()) {
      return holders;
    }
    return number.getAsInt() > 0 ? counted(phrase, number.getAsInt()) : open(phrase);
  }

  /** Those who are called so; else those of the gender who were enumerated. */
  private Optional<List<String>> counted(RolePhrase phrase, int number) {
    return plurals
        .group(sought(phrase, number, fitting(phrase)))
        .or(() -> plurals.enumerated(sought(phrase, number, agreeing(phrase))));
  }

  private static Sought sought(RolePhrase phrase, int number, Predicate<String> fits) {
    return new Sought(phrase.sentence(), phrase.head(), number, fits);
  }

  /** Whom the noun can mean: by gender, and by role where the article gives anybody this role. */
  private Predicate<String> fitting(RolePhrase phrase) {
    boolean known =
        phrase.noun().isRole()
            && titles.appellations().stream()
                .map(Appellation::person)
                .anyMatch(person -> descriptions.fits(person, phrase));
    return known ? person -> descriptions.fits(person, phrase) : agreeing(phrase);
  }

  private Predicate<String> agreeing(RolePhrase phrase) {
    Gender told = genders.ofNoun(phrase.lemma());
    return person -> genders.of(person).agreesWith(told);
  }

  /** "the presidents of A and B", also where they are named only later. */
  private Optional<List<String>> holders(RolePhrase phrase) {
    List<Entity> owners = owners(phrase);
    Set<String> holders = new LinkedHashSet<>();
    for (Entity owner : owners) {
      List<String> of = descriptions.holders(phrase, owner);
      if (of.size() != 1) {
        return Optional.empty();
      }
      holders.add(of.get(0));
    }
    return holders.size() > 1 && holders.size() == owners.size()
        ? Optional.of(List.copyOf(holders))
        : Optional.empty();
  }

  /** The places and organisations of an enumeration behind "of". */
  private List<Entity> owners(RolePhrase phrase) {
    NamedSentence sentence = titles.sentences().get(phrase.sentence());
    int of = phrase.head() + 1;
    return sentence.lower(of).equals("of")
        ? sentence.things(sentence.lower(of + 1).equals("the") ? of + 2 : of + 1)
        : List.of();
  }

  /** "The presidents", "the rivals": whose number the words leave open. */
  private Optional<List<String>> open(RolePhrase phrase) {
    boolean bare =
        phrase.head() == phrase.start() + 1
            && phrase.of().isEmpty()
            && !discourse.isModified(phrase.sentence(), phrase.head() + 1)
            && !isPart(titles.sentences().get(phrase.sentence()), phrase.start())
            && !discourse.isQuoted(phrase.sentence(), phrase.head());
    if (!bare) {
      return Optional.empty();
    }
    Optional<String> pair = PAIRS.kind(phrase.lemma());
    if (pair.isPresent()) {
      return pair.get().equals("family") ? namesakes(phrase) : together(phrase, 2);
    }
    List<String> fitting =
        people().stream()
            .filter(who -> phrase.noun().isRole() && descriptions.fits(who, phrase))
            .toList();
    return fitting.size() > 1 && fitting.size() <= MOST
        ? together(phrase, fitting.size())
        : Optional.empty();
  }

  /** "one of the players", "among the guests": some of them only. */
  private static boolean isPart(NamedSentence sentence, int start) {
    return sentence.lower(start - 1).equals("among")
        || sentence.lower(start - 1).equals("of") && sentence.tag(start - 2).matches("CD|JJ.?|DT");
  }

  private Optional<List<String>> together(RolePhrase phrase, int number) {
    return plurals.together(sought(phrase, number, fitting(phrase)));
  }

  /** The only people of one surname. */
  private Optional<List<String>> namesakes(RolePhrase phrase) {
    List<String> fitting = people().stream().filter(fitting(phrase)).toList();
    List<List<String>> families =
        fitting.stream()
            .map(who -> fitting.stream().filter(o -> surname(o).equals(surname(who))).toList())
            .filter(family -> family.size() > 1 && family.size() <= MOST)
            .distinct()
            .toList();
    return families.size() == 1 ? Optional.of(families.get(0)) : Optional.empty();
  }

  private String surname(String person) {
    String name = names.entity(person).name();
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The people named so far, in order. */
  private List<String> people() {
    return discourse.occurrences().stream()
        .filter(Occurrence::isNamed)
        .map(Occurrence::person)
        .distinct()
        .toList();
  }
}
