package org.newsgraph.extract.coreference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.Reference;
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
    int sentence = phrase.sentence();
    return plurals
        .group(sentence, phrase.head(), number, who -> fits(who, phrase))
        .or(() -> plurals.enumerated(sentence, phrase.head(), number, who -> agrees(who, phrase)));
  }

  private boolean agrees(String person, RolePhrase phrase) {
    return genders.of(person).agreesWith(genders.ofNoun(phrase.lemma()));
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
    List<Entity> owners = new ArrayList<>();
    int token = phrase.head() + 1;
    if (!sentence.lower(token).equals("of")) {
      return owners;
    }
    while (sentence.lower(token).matches("of|,|and|the")) {
      token++;
      Optional<Reference> name = sentence.thing(token);
      if (name.isPresent() && name.get().start() == token) {
        owners.add(sentence.entity(name.get()));
        token = name.get().end();
      }
    }
    return owners;
  }

  /**
   * Whether the noun can mean the person: by gender, and by role where the article gives anybody
   * this role.
   */
  private boolean fits(String person, RolePhrase phrase) {
    boolean known =
        phrase.noun().isRole()
            && titles.appellations().stream()
                .map(Appellation::person)
                .anyMatch(other -> descriptions.fits(other, phrase));
    return known ? descriptions.fits(person, phrase) : agrees(person, phrase);
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
    return plurals.together(phrase.sentence(), phrase.head(), number, who -> fits(who, phrase));
  }

  /** The only people of one surname. */
  private Optional<List<String>> namesakes(RolePhrase phrase) {
    List<String> fitting = people().stream().filter(who -> fits(who, phrase)).toList();
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
