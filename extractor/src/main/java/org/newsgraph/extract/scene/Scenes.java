package org.newsgraph.extract.scene;

import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.extract.cast.Cast;

/** When and where each thing that an article tells takes place. */
public final class Scenes {

  /** The scenes of the article. */
  public Scenes(AnnotatedArticle article, Cast cast) {}

  /**
   * When and where that takes place which the token of the sentence, a verb or noun of event,
   * tells.
   */
  public Scene at(int sentence, int token) {
    return Scene.UNKNOWN;
  }
}
