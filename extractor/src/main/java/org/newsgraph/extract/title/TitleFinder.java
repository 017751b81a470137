package org.newsgraph.extract.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.extract.quotation.Quotations;
import org.newsgraph.extract.title.cue.Matter;
import org.newsgraph.extract.title.cue.TitleCase;
import org.newsgraph.extract.title.cue.WorkWords;

/**
 * Finds the titles of media works: in quotation marks, behind and before nouns for works, and where
 * a known title stands again. Newspapers, channels and agencies are organisations, no works.
 */
public final class TitleFinder {

  private final WorkWords words = new WorkWords();
  private final TitleCase letters = new TitleCase(words);

  /** The titles in the article, in reading order; none overlaps another. */
  public List<Title> find(AnnotatedArticle article, Quotations quotations) {
    Titles titles = new Titles();
    Matter matter = new Matter(article.sentences(), words);
    apply(new QuotedTitles(quotations, words, letters), article, titles);
    apply(new UnquotedTitles(words, letters, matter), article, titles);
    apply(new MadeTitles(words, letters, matter), article, titles);
    apply(new AppositiveTitles(words, letters), article, titles);
    apply(new ContextTitles(words, letters, matter, article.sentences()), article, titles);
    apply(new AppearanceTitles(words, letters, matter), article, titles);
    apply(new ArticledTitles(words, letters, matter), article, titles);
    apply(new KnownTitles(matter), article, titles);
    apply(new RepeatedTitles(titles.inOrder(), article.sentences()), article, titles);
    return titles.inOrder();
  }

  private static void apply(
      Function<Sentence, List<Title>> rule, AnnotatedArticle article, Titles titles) {
    for (Sentence sentence : article.sentences()) {
      rule.apply(sentence).forEach(titles::add);
    }
  }

  /** The titles found so far; none overlaps another, the one found first stays. */
  private static final class Titles {

    private final List<Title> found = new ArrayList<>();

    /**
     * Takes the title up, unless it overlaps one that is there; one with a type stands in for the
     * same without.
     */
    void add(Title title) {
      found.replaceAll(other -> other.type().isEmpty() && same(title, other) ? title : other);
      if (found.stream().noneMatch(other -> overlap(title, other))) {
        found.add(title);
      }
    }

    private static boolean same(Title a, Title b) {
      return a.sentence() == b.sentence() && a.start() == b.start() && a.end() == b.end();
    }

    private static boolean overlap(Title a, Title b) {
      return a.sentence() == b.sentence() && a.start() < b.end() && b.start() < a.end();
    }

    /** All titles, in reading order. */
    List<Title> inOrder() {
      return found.stream()
          .sorted(Comparator.comparingInt(Title::sentence).thenComparingInt(Title::start))
          .toList();
    }
  }
}
