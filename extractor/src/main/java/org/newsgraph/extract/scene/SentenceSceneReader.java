package org.newsgraph.extract.scene;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.quotation.Quotations;
import org.newsgraph.extract.time.TimeExpression;
import org.newsgraph.extract.time.TimeExpressionFinder;

/** Reads what each sentence of an article says of when and where. */
final class SentenceSceneReader {

  /** Holds nothing but compiled patterns, which are dear to make anew for each article. */
  private static final TimeExpressionFinder TIMES = new TimeExpressionFinder();

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
    // "Johnnie Christmas" is no feast.
    List<TimeExpression> said =
        TIMES.find(sentence).stream()
            .filter(time -> cast.at(sentence.index(), time.start()).isEmpty())
            .toList();
    return new SentenceScene(syntax, said, places.find(syntax, cast), quoted);
  }
}
