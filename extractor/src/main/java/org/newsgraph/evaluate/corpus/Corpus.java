package org.newsgraph.evaluate.corpus;

import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.read.RawArticle;

/** An annotated corpus that newsgraph's reading of its texts can be held against. */
public interface Corpus {

  /** The corpus's texts, in its order, as articles. */
  List<RawArticle> texts();

  /**
   * What newsgraph gets right, wrong and misses.
   *
   * @param annotation the annotation of each of the {@link #texts()}
   */
  CorpusScore score(Function<RawArticle, AnnotatedArticle> annotation);

  /** What the files hold, in the order of their names: each file's name and content is read. */
  static <F, D> List<D> documents(SortedMap<String, F> files, BiFunction<String, F, D> reading) {
    return files.entrySet().stream()
        .map(file -> reading.apply(file.getKey(), file.getValue()))
        .toList();
  }
}
