package org.newsgraph.extract.cast.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.extract.cast.Gender;

/**
 * Finds the spans that may be names: the tagger's runs, mended where it broke or overstretched
 * them, and runs of capitalised words that it saw no name in.
 */
public final class NameSpans {

  private static final Set<String> BREAKS =
      Set.of(
          ",", "/", ";", ":", "and", "&", "of", "(", ")", "[", "]", "\"", "“", "”", "|", "–", "—");

  private static final Set<String> FRONT_SIGNS = Set.of("the", "-", "\"", "'", "“", "‘");

  private final ArticleWords words;
  private final NameWords lexicon;
  private final InvertedNames inverted;

  /** Finds spans in the article's words. */
  public NameSpans(ArticleWords words, NameWords lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.inverted = new InvertedNames(words, lexicon);
  }

  /** The spans in reading order; none overlaps another. */
  public List<NameSpan> find() {
    List<NameSpan> spans = new ArrayList<>();
    for (int sentence = 0; sentence < words.sentences().size(); sentence++) {
      NameTag[] tags = new JoinedTags(words, lexicon, sentence).tags();
      int start = 0;
      for (int token = 1; token <= tags.length; token++) {
        if (token == tags.length || tags[token] != tags[start]) {
          cut(new NameSpan(sentence, start, token, tags[start]), spans);
          start = token;
        }
      }
    }
    return spans;
  }

  private void cut(NameSpan run, List<NameSpan> spans) {
    if (run.tag() == NameTag.NONE) {
      cutUntagged(run, spans);
    } else if (run.tag() == NameTag.PERSON) {
      cutPerson(run, spans);
    } else {
      cutAtSlash(run, spans);
    }
  }

  /** "Raoul Etxe / Plains Press" is a photographer and an agency. */
  private void cutAtSlash(NameSpan run, List<NameSpan> spans) {
    int start = run.start();
    for (int token = run.start(); token <= run.end(); token++) {
      if (token == run.end() || endsName(run, token)) {
        if (token > start) {
          boolean person = words.at(run.sentence(), token).equals("of");
          NameTag tag = person ? NameTag.PERSON : run.tag();
          trim(new NameSpan(run.sentence(), start, token, tag), spans);
        }
        start = token + 1;
      }
    }
  }

  /** A slash, or the "of" behind a person: "Eunice Yung of the Labour Party". */
  private boolean endsName(NameSpan run, int token) {
    String text = words.at(run.sentence(), token);
    return text.equals("/")
        || text.equals("the") && token > run.start() && isName(run, token - 1)
        || text.equals("of")
            && token - run.start() == 2
            && lexicon.isGivenName(words.at(run.sentence(), run.start()))
            && words.isProper(run.sentence(), run.start() + 1)
            && !lexicon.isHumanNoun(words.lemma(run.sentence(), run.start() + 1));
  }

  private boolean isName(NameSpan run, int token) {
    return words.isCapitalised(run.sentence(), token) && words.isProper(run.sentence(), token);
  }

  /** A run of capitalised proper nouns; what begins a sentence is capitalised anyway. */
  private void cutUntagged(NameSpan run, List<NameSpan> spans) {
    int start = run.start();
    for (int token = run.start(); token <= run.end(); token++) {
      if (token == run.end() || !mayBeName(run.sentence(), token)) {
        if (token > start) {
          trim(new NameSpan(run.sentence(), start, token, NameTag.NONE), spans);
        }
        start = token + 1;
      }
    }
  }

  private boolean mayBeName(int sentence, int token) {
    if (words.isCapitalised(sentence, token)) {
      boolean noun = token > 0 && words.tag(sentence, token).startsWith("NN");
      return words.isProper(sentence, token) || noun && !words.isTitleCase(sentence);
    }
    boolean hyphen = words.at(sentence, token).equals("-");
    boolean particle = lexicon.isParticle(words.at(sentence, token));
    return (hyphen && words.isGlued(sentence, token - 1) && words.isGlued(sentence, token)
            || particle && token > 0 && words.isProper(sentence, token - 1))
        && words.isCapitalised(sentence, token + 1);
  }

  private void cutPerson(NameSpan run, List<NameSpan> spans) {
    int start = run.start();
    for (int token = run.start(); token <= run.end(); token++) {
      if (token == run.end() || isBreak(run, token)) {
        if (token > start) {
          trim(new NameSpan(run.sentence(), start, token, NameTag.PERSON), spans);
        }
        start = token + 1;
      }
    }
  }

  private boolean isBreak(NameSpan run, int token) {
    String text = words.lower(run.sentence(), token);
    boolean beforeSuffix =
        text.equals(",") && lexicon.isSuffix(words.at(run.sentence(), token + 1));
    boolean possessive =
        (text.equals("'s") || text.equals("’s")) && !words.isCapitalised(run.sentence(), token + 1);
    boolean inner = beforeSuffix || inverted.isComma(run.sentence(), token);
    return possessive || BREAKS.contains(text) && !inner;
  }

  /** Takes off articles, honorifics in front and possessive marks, quotation marks behind. */
  private void trim(NameSpan run, List<NameSpan> spans) {
    int start = run.start();
    int end = run.end();
    while (end > start
        && (isTail(words.lower(run.sentence(), end - 1)) || isPostNominal(run, start, end - 1))) {
      end--;
    }
    for (int front = frontLength(run, start, end);
        front > 0;
        front = frontLength(run, start, end)) {
      start += front;
    }
    boolean titleOnly = isTitlesOnly(run, start, end);
    if (end > start && !titleOnly && isWord(run.sentence(), start, end)) {
      spans.add(new NameSpan(run.sentence(), start, end, run.tag()));
    }
  }

  /** How many tokens at the front are no part of the name: an article, a whole title. */
  private int frontLength(NameSpan run, int start, int end) {
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
    if (start == 0 && run.tag() == NameTag.NONE && isTitle(run, start)) {
      return 1;
    }
    int title = start;
    while (title < end - 1 && lexicon.isTitleWord(words.at(run.sentence(), title))) {
      title++;
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
  private boolean isPostNominal(NameSpan run, int start, int token) {
    return token > start + 1 && lexicon.isPostNominal(words.at(run.sentence(), token));
  }

  /** "President", "First Minister": no name at all. */
  private boolean isTitlesOnly(NameSpan run, int start, int end) {
    return end > start
        && (end == start + 1 || run.tag() == NameTag.PERSON)
        && isTitle(run, end - 1)
        && IntStream.range(start, end - 1)
            .allMatch(token -> lexicon.isTitleWord(words.at(run.sentence(), token)));
  }

  private static boolean isTail(String text) {
    return text.equals("'s")
        || text.equals("’s")
        || text.equals("'")
        || text.equals("’")
        || text.equals("-")
        || text.equals("\"")
        || text.equals(",");
  }

  private boolean isWord(int sentence, int start, int end) {
    for (int token = start; token < end; token++) {
      if (words.at(sentence, token).codePoints().anyMatch(Character::isLetter)) {
        return true;
      }
    }
    return false;
  }
}
