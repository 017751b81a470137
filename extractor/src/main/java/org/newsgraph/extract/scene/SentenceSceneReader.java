package org.newsgraph.extract.scene;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.quotation.Quotations;
import org.newsgraph.extract.time.TimeExpressionFinder;

/** Reads what each sentence of an article says of when and where. */
final class SentenceSceneReader {

  private final TimeExpressionFinder times = new TimeExpressionFinder();
  private final PlaceWordsFinder places = new PlaceWordsFinder();
  private final Quotations quotations;
  private final Cast cast;

  SentenceSceneReader(Quotations quotations, Cast cast) {
    this.quotations = quotations;
    this.cast = cast;
  }

  SentenceScene read(Sentence sentence) {
    Syntax syntax = new Syntax(sentence);
    Set<Integer> quoted =
        IntStream.range(0, sentence.tokens().size())
            .filter(token -> quotations.holds(sentence.token(token).span()))
            .boxed()
            .collect(Collectors.toSet());
    return new SentenceScene(syntax, times.find(sentence), places.find(syntax, cast), quoted);
  }
}
