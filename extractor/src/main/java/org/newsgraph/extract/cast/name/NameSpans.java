package org.newsgraph.extract.cast.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.annotate.NameTag;

/**
 * Finds the spans that may be names: the tagger's runs, mended where it broke or overstretched
 * them, and runs of capitalised words that it saw no name in.
 */
public final class NameSpans {

  private static final Set<String> BREAKS =
      Set.of(
          ",", "/", ";", ":", "and", "&", "of", "(", ")", "[", "]", "\"", "“", "”", "|", "–", "—");

  private final ArticleWords words;
  private final NameWords lexicon;
  private final InvertedNames inverted;
  private final NameTitles titles;

  /** Finds spans in the article's words. */
  public NameSpans(ArticleWords words, NameWords lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.inverted = new InvertedNames(words, lexicon);
    this.titles = new NameTitles(words, lexicon);
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
    } else if (titles.makePerson(run)) {
      cutPerson(run.as(NameTag.PERSON), spans);
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
      boolean ordinal = words.at(sentence, token).matches("[IVX]{2,}");
      if (ordinal && token > 0 && words.isProper(sentence, token - 1)) {
        return true;
      }
      boolean noun = token > 0 && words.tag(sentence, token).startsWith("NN");
      return words.isProper(sentence, token) || noun && !words.isTitleCase(sentence);
    }
    boolean behindName = token > 0 && words.isProper(sentence, token - 1);
    if (behindName && words.at(sentence, token).matches("[dl]['’]\\p{Lu}\\p{L}+")) {
      return true;
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
    boolean nickname = isNicknameMark(run, token);
    boolean inner = beforeSuffix || nickname || inverted.isComma(run.sentence(), token);
    return possessive || BREAKS.contains(text) && !inner;
  }

  /** A quotation mark within a name, glued to the words of a nickname. */
  private boolean isNicknameMark(NameSpan run, int token) {
    return words.at(run.sentence(), token).matches("[\"“”]|``|''")
        && token > run.start()
        && token + 1 < run.end()
        && words.isCapitalised(run.sentence(), token - 1)
        && words.isCapitalised(run.sentence(), token + 1)
        && (words.isGlued(run.sentence(), token) != words.isGlued(run.sentence(), token - 1));
  }

  /** Takes off articles, honorifics in front and possessive marks, quotation marks behind. */
  private void trim(NameSpan run, List<NameSpan> spans) {
    int start = run.start();
    int end = run.end();
    while (end > start
        && (isTail(words.lower(run.sentence(), end - 1))
            || titles.isPostNominal(run, start, end - 1))) {
      end--;
    }
    for (int front = titles.length(run, start, end);
        front > 0;
        front = titles.length(run, start, end)) {
      start += front;
    }
    boolean titleOnly = titles.areAll(run, start, end);
    if (end > start && !titleOnly && isWord(run.sentence(), start, end)) {
      spans.add(new NameSpan(run.sentence(), start, end, run.tag()));
    }
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
