package org.newsgraph.extract.cast.place;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.lexicon.Lexicon;

/**
 * Joins names of places that the tagger broke behind their first word: "Palais" and "des Congrès",
 * "Hotel" and "Adler".
 */
public final class FrontedNames {

  private static final Lexicon FRONTS = Lexicon.of(FrontedNames.class, "fronts.txt");

  private final ArticleWords words;

  /** Joins names among the article's words. */
  public FrontedNames(ArticleWords words) {
    this.words = words;
  }

  /** The spans, in reading order, a place's first word joined with the name behind it. */
  public List<NameSpan> join(List<NameSpan> spans) {
    List<NameSpan> joined = new ArrayList<>();
    for (NameSpan span : spans) {
      int last = joined.size() - 1;
      if (last >= 0 && isFront(joined.get(last), span)) {
        NameSpan front = joined.get(last);
        joined.set(last, new NameSpan(span.sentence(), front.start(), span.end(), NameTag.PLACE));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private boolean isFront(NameSpan front, NameSpan name) {
    return front.sentence() == name.sentence()
        && front.end() == name.start()
        && front.tag() == NameTag.NONE
        && words.isSingle(front)
        && !words.isTitleCase(front.sentence())
        && FRONTS
            .kind(words.text(front))
            .filter(kind -> kind.equals("building") || kind.equals("region"))
            .isPresent();
  }
}
