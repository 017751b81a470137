package org.newsgraph.extract.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.quotation.Quotations;
import org.newsgraph.extract.time.TimeAnchor;
import org.newsgraph.extract.time.TimeExpression;
import org.newsgraph.extract.time.TimeExpressionFinder;
import org.newsgraph.text.NewsDate;
import org.newsgraph.text.PartialDate;

/**
 * When and where each thing that an article tells takes place: by words that belong to it in its
 * own sentence, else by the scene so far, where the telling goes on in it.
 */
public final class Scenes {

  private final Optional<LocalDate> publication;
  private final List<SentenceScene> sentences = new ArrayList<>();
  private final TenseReader tenses = new TenseReader();
  private final OwnWords own = new OwnWords();
  private final Narrative narrative;

  /** The scenes of the article. */
  public Scenes(AnnotatedArticle article, Quotations quotations, Cast cast) {
    this.publication = article.article().published().map(NewsDate::day);
    TimeExpressionFinder times = new TimeExpressionFinder();
    PlaceWordsFinder places = new PlaceWordsFinder();
    for (Sentence sentence : article.sentences()) {
      Syntax syntax = new Syntax(sentence);
      sentences.add(new SentenceScene(syntax, times.find(sentence), places.find(syntax, cast)));
    }
    this.narrative = new Narrative();
    for (SentenceScene sentence : sentences) {
      new StoryLine(quotations).of(sentence.syntax()).forEach(clause -> follow(sentence, clause));
    }
  }

  /**
   * When and where that takes place which the token of the sentence, a verb or noun of event,
   * tells.
   */
  public Scene at(int sentence, int token) {
    List<PlaceWords> places = own.places(sentences.get(sentence), token);
    Optional<String> place =
        places.isEmpty()
            ? narrative.place(sentences.get(sentence), token, tense(sentence, token))
            : Optional.of(places.get(0).place());
    String detail = places.isEmpty() ? "" : places.get(0).detail();
    return new Scene(date(sentence, token), place, detail);
  }

  private Optional<PartialDate> date(int sentence, int token) {
    SentenceScene scene = sentences.get(sentence);
    Optional<TimeExpression> time = own.time(scene, token);
    Tense tense = tense(sentence, token);
    return time.isPresent()
        ? resolve(scene, token, time.get(), tense)
        : narrative.date(scene, token, tense);
  }

  private Optional<PartialDate> resolve(
      SentenceScene scene, int token, TimeExpression time, Tense tense) {
    Optional<PartialDate> before = narrative.before(scene.syntax().sentence().index(), token);
    return time.meaning().resolve(new TimeAnchor(publication, before, tense.direction()));
  }

  private Tense tense(int sentence, int token) {
    return tenses.read(sentences.get(sentence).syntax(), token);
  }

  private void follow(SentenceScene scene, int clause) {
    Tense tense = tenses.read(scene.syntax(), clause);
    Optional<PartialDate> date =
        own.time(scene, clause).flatMap(time -> resolve(scene, clause, time, tense));
    Optional<String> place = own.places(scene, clause).stream().findFirst().map(PlaceWords::place);
    narrative.goOn(scene.syntax().sentence().index(), clause, tense, new Scene(date, place, ""));
  }
}
