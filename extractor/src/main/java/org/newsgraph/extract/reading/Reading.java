package org.newsgraph.extract.reading;

import java.util.List;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.quotation.Quotations;
import org.newsgraph.extract.scene.Scenes;

/**
 * An article as the rules read it.
 *
 * @param article the annotated article
 * @param quotations what stands between quotation marks
 * @param cast who and what it names, and which words refer to them
 * @param scenes when and where its sentences take place
 * @param trees the dependency tree of each sentence, by the sentence's index
 */
public record Reading(
    AnnotatedArticle article, Quotations quotations, Cast cast, Scenes scenes, List<Syntax> trees) {

  /** Copies the list. */
  public Reading {
    trees = List.copyOf(trees);
  }

  /** The reading of the article with its quotations, cast and scenes. */
  public static Reading of(
      AnnotatedArticle article, Quotations quotations, Cast cast, Scenes scenes) {
    return new Reading(
        article, quotations, cast, scenes, article.sentences().stream().map(Syntax::new).toList());
  }

  /** The sentences in reading order. */
  public List<Sentence> sentences() {
    return article.sentences();
  }

  /** The dependency tree of the sentence. */
  public Syntax tree(int sentence) {
    return trees.get(sentence);
  }
}
