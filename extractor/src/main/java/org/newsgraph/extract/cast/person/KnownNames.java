package org.newsgraph.extract.cast.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.extract.cast.grouping.NameCircle;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.cast.name.NameWords;
import org.newsgraph.extract.cast.name.PersonName;
import org.newsgraph.extract.cast.place.NameHeads;

/** Finds the names of people that are known by now where the tagger saw none or something else. */
final class KnownNames {

  private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "near");

  /** The parts of speech behind a name that begins a sentence: "Day was", "Day's". */
  private static final Set<String> ACTING = Set.of("VBD", "VBZ", "MD", "POS");

  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final ArticleWords words;
  private final NameWords lexicon;
  private final NameHeads heads;

  KnownNames(ArticleWords words, NameWords lexicon, NameHeads heads) {
    this.words = words;
    this.lexicon = lexicon;
    this.heads = heads;
  }

  /**
   * Further spans that name one of the people.
   *
   * @param circles the people and their names
   * @param taken all spans of the article, whatever they name
   */
  List<NameSpan> find(List<NameCircle> circles, List<NameSpan> taken) {
    Set<PersonName> full = new HashSet<>();
    Set<PersonName> single = new HashSet<>();
    for (NameCircle circle : circles) {
      circle.fullNames().forEach(name -> full.addAll(endings(name)));
      circle.names().stream().filter(name -> !name.isFull()).forEach(single::add);
      circle.fullNames().stream()
          .flatMap(name -> Stream.of(name.first(), name.last()))
          .filter(word -> word.length() > 1 && !lexicon.isSuffix(word))
          .forEach(word -> single.add(new PersonName(List.of(word))));
    }
    List<NameSpan> found = new ArrayList<>();
    for (int sentence = 0; sentence < words.sentences().size(); sentence++) {
      findIn(sentence, full, single, taken, found);
    }
    return found;
  }

  /** The name and its family name of several words: "Loretta Iron Cloud", "Iron Cloud". */
  private static List<PersonName> endings(PersonName name) {
    int size = name.words().size();
    return IntStream.range(0, Math.max(1, size - 1))
        .mapToObj(from -> new PersonName(name.words().subList(from, size)))
        .toList();
  }

  private void findIn(
      int sentence,
      Set<PersonName> full,
      Set<PersonName> single,
      List<NameSpan> taken,
      List<NameSpan> found) {
    int size = words.sentence(sentence).tokens().size();
    int token = 0;
    while (token < size) {
      int end = token;
      for (int tryEnd = Math.min(size, token + 7); tryEnd > token && end == token; tryEnd--) {
        NameSpan span = new NameSpan(sentence, token, tryEnd, NameTag.PERSON);
        if (isKnown(span, full, single) && isFree(span, taken)) {
          found.add(span);
          end = tryEnd;
        }
      }
      token = Math.max(token + 1, end);
    }
  }

  private boolean isKnown(NameSpan span, Set<PersonName> full, Set<PersonName> single) {
    if (!startsLikeName(span)
        || words.isGlued(span.sentence(), span.start() - 1) && isHyphen(span, span.start() - 1)
        || isHyphen(span, span.end())
        || !words.isCapitalised(span.sentence(), span.end() - 1)) {
      return false;
    }
    String text = words.text(span);
    PersonName name = text.isBlank() ? new PersonName(List.of("-")) : named(text);
    return name.isFull()
        ? full.contains(name)
        : (single.contains(name) || full.stream().anyMatch(known -> known.isClippedTo(name)))
            && standsAlone(span);
  }

  private boolean startsLikeName(NameSpan span) {
    return words.isCapitalised(span.sentence(), span.start())
        || lexicon.isFrontParticle(words.at(span.sentence(), span.start()))
            && span.end() - span.start() > 1;
  }

  private static PersonName named(String text) {
    return text.matches("[.,\"“”\\s]+") ? new PersonName(List.of("-")) : PersonName.of(text);
  }

  private boolean isHyphen(NameSpan span, int token) {
    return words.at(span.sentence(), token).equals("-");
  }

  /** A single word is no part of a longer name, and no common word at a sentence's start. */
  private boolean standsAlone(NameSpan span) {
    return words.isTitleCase(span.sentence())
        ? !heads.isHead(words.at(span.sentence(), span.end()))
        : !isPartOfLonger(span) && isNameLike(span);
  }

  private boolean isPartOfLonger(NameSpan span) {
    int sentence = span.sentence();
    String before = words.at(sentence, span.start() - 1);
    boolean previous =
        isCapitalisedName(sentence, span.start() - 1)
            && !CALENDAR.contains(before.toLowerCase(Locale.ROOT))
            && !lexicon.isHonorific(before)
            && !lexicon.isHumanNoun(before.toLowerCase(Locale.ROOT));
    return previous || isCapitalisedName(sentence, span.end());
  }

  private boolean isCapitalisedName(int sentence, int token) {
    return words.isCapitalised(sentence, token) && words.isProper(sentence, token);
  }

  private boolean isNameLike(NameSpan span) {
    int sentence = span.sentence();
    return words.isProper(sentence, span.start())
        || span.end() - span.start() > 1
        || words.tag(sentence, span.start()).startsWith("NN")
            && (span.start() > 0 || ACTING.contains(words.tag(sentence, span.end())));
  }

  /** Whether no other name stands there, or one of the same words that is a tagger's error. */
  private boolean isFree(NameSpan span, List<NameSpan> taken) {
    return taken.stream()
        .filter(other -> other.overlaps(span))
        .allMatch(
            other ->
                other.tag() != NameTag.PERSON
                        && span.contains(other)
                        && !(other.tag() == NameTag.PLACE && isPlaceUse(span))
                    || other.tag() == NameTag.NONE);
  }

  private boolean isPlaceUse(NameSpan span) {
    return PLACE_PREPOSITIONS.contains(words.lower(span.sentence(), span.start() - 1))
        && span.end() - span.start() == 1;
  }
}
