package org.newsgraph.extract.cast.name;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.extract.cast.Gender;

/** Tells honorifics, titles and letters behind a name from the name itself. */
final class NameTitles {

  /** Titles that make a person of one word or more. */
  private static final Set<String> TITLED_ALONE =
      Set.of(
          "King", "Queen", "Pope", "Patriarch", "Emperor", "Empress", "Sultan", "Emir", "Sheikh");

  /** Titles that make a person of two words. */
  private static final Set<String> TITLED_IN_FULL =
      Set.of(
          "Canon",
          "Dame",
          "Sir",
          "Mr",
          "Mr.",
          "Mrs",
          "Mrs.",
          "Ms",
          "Ms.",
          "Dr",
          "Dr.",
          "Senator",
          "Councillor",
          "Reverend",
          "Rev.",
          "Father",
          "Sister",
          "Bishop",
          "Archbishop",
          "Cardinal",
          "Rabbi",
          "Imam",
          "Ayatollah",
          "Princess",
          "Lieutenant",
          "Sergeant",
          "Colonel",
          "Corporal",
          "Professor",
          "Prof.",
          "Detective",
          "Inspector",
          "Baroness",
          "Countess",
          "Duchess",
          "Sheikh");

  private static final Set<String> FRONT_SIGNS = Set.of("the", "-", "\"", "'", "“", "‘");

  private final ArticleWords words;
  private final NameWords lexicon;

  NameTitles(ArticleWords words, NameWords lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** "King Sigvard", "Canon Thandeka Mbele": taken for a body, but titled, and no noun follows. */
  boolean makePerson(NameSpan run) {
    int length = run.end() - run.start();
    String title = words.at(run.sentence(), run.start());
    boolean alone = TITLED_ALONE.contains(title) && length == 2;
    boolean full = TITLED_IN_FULL.contains(title) && length == 3;
    return (alone || full)
        && !words.tag(run.sentence(), run.end()).startsWith("NN")
        && !words.lower(run.sentence(), run.start() - 1).matches("the|at|in");
  }

  /** How many tokens at the front are no part of the name: an article, a whole title. */
  int length(NameSpan run, int start, int end) {
    String text = words.at(run.sentence(), start);
    if (end - start < 2) {
      return 0;
    }
    if (FRONT_SIGNS.contains(text.toLowerCase(Locale.ROOT))) {
      return 1;
    }
    if (run.tag() != NameTag.PERSON && run.tag() != NameTag.NONE) {
      return 0;
    }
    boolean human = lexicon.isHumanNoun(words.lemma(run.sentence(), start));
    if (start == 0 && (run.tag() == NameTag.NONE || human) && isTitle(run, start)) {
      return 1;
    }
    int title = start;
    while (title < end - 1 && lexicon.isTitleWord(words.at(run.sentence(), title))) {
      title++;
    }
    if (title == end - 1 && title > start && isHonorific(run, title - 1, end)) {
      return title - start;
    }
    return title < end - 1 && isHonorific(run, title, end) ? title + 1 - start : 0;
  }

  /** "Dean Marsh" has a given name, "Dean Olga Marsh" an honorific; saints keep theirs. */
  private boolean isHonorific(NameSpan run, int token, int end) {
    String text = words.at(run.sentence(), token);
    boolean given =
        lexicon.isGivenName(text)
            && lexicon.honorificGender(text) == Gender.UNKNOWN
            && end - token < 3;
    return lexicon.isHonorific(text) && !given && !text.equals("St.") && !text.equals("Saint");
  }

  private boolean isTitle(NameSpan run, int token) {
    return (run.tag() == NameTag.NONE || run.tag() == NameTag.PERSON)
        && !lexicon.isGivenName(words.at(run.sentence(), token))
        && (lexicon.isHonorific(words.at(run.sentence(), token))
            || lexicon.isHumanNoun(words.lemma(run.sentence(), token)));
  }

  /** "Hugo Petheridge QC": letters behind a full name. */
  boolean isPostNominal(NameSpan run, int start, int token) {
    return token > start + 1 && lexicon.isPostNominal(words.at(run.sentence(), token));
  }

  /** "President", "First Minister": no name at all. */
  boolean areAll(NameSpan run, int start, int end) {
    return end > start
        && (end == start + 1 || run.tag() == NameTag.PERSON || run.tag() == NameTag.NONE)
        && isTitle(run, end - 1)
        && IntStream.range(start, end - 1)
            .allMatch(token -> lexicon.isTitleWord(words.at(run.sentence(), token)));
  }
}
