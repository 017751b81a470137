package org.newsgraph.extract.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.quotation.Quotations;
import org.newsgraph.extract.time.TimeAnchor;
import org.newsgraph.extract.time.TimeExpression;
import org.newsgraph.extract.time.TimeMeaning;
import org.newsgraph.text.NewsDate;
import org.newsgraph.text.PartialDate;

/**
 * When and where each thing that an article tells takes place: by words that belong to it in its
 * own sentence, else by the scene so far, where the telling goes on in it.
 */
public final class Scenes {

  private static final Lexicon LEAVING = Lexicon.of(Scenes.class, "leaving-verbs.txt");
  private static final Lexicon STATES = Lexicon.of(Scenes.class, "state-verbs.txt");

  private final Optional<LocalDate> publication;
  private final List<SentenceScene> sentences = new ArrayList<>();
  private final TenseReader tenses = new TenseReader();
  private final OwnWords own = new OwnWords();
  private final PlaceWordsFinder words = new PlaceWordsFinder();
  private final StoryLine story = new StoryLine();
  private final Narrative narrative = new Narrative();
  private final UnnamedPlaces unnamed;

  /** The scenes of the article. */
  public Scenes(AnnotatedArticle article, Quotations quotations, Cast cast) {
    this.publication = article.article().published().map(NewsDate::day);
    SentenceSceneReader reader = new SentenceSceneReader(quotations, cast);
    this.unnamed = new UnnamedPlaces(cast);
    for (Sentence sentence : article.sentences()) {
      SentenceScene read = reader.read(sentence);
      sentences.add(read.with(unnamed.known(read, sentences)));
    }
    new Opening().place(sentences, cast).ifPresent(narrative::open);
    for (SentenceScene sentence : sentences) {
      narrative.begin(sentence.syntax().sentence().block());
      story.of(sentence).forEach(clause -> follow(sentence, clause));
    }
  }

  /**
   * When and where that takes place which the token of the sentence, a verb or noun of event,
   * tells.
   */
  public Scene at(int sentence, int token) {
    SentenceScene scene = sentences.get(sentence);
    Optional<PartialDate> date = date(scene, token);
    Optional<PlaceWords> said = own.places(scene, token).stream().findFirst();
    Optional<String> place = said.map(PlaceWords::place).or(() -> inherit(scene, token, date));
    return new Scene(
        date,
        place,
        said.map(PlaceWords::detail).orElseGet(() -> words.detail(scene.syntax(), token)));
  }

  /** Where the sentence names a place to say where something is, goes or comes from. */
  public List<PlaceWords> places(int sentence) {
    return sentences.get(sentence).places();
  }

  private Optional<PartialDate> date(SentenceScene scene, int token) {
    Optional<TimeExpression> time = own.time(scene, token);
    Tense tense = tenses.read(scene.syntax(), token);
    if (time.isPresent()) {
      return resolve(scene, token, time.get(), tense);
    }
    return isAside(scene, token) ? Optional.empty() : narrative.date(scene, token, tense);
  }

  private Optional<String> inherit(SentenceScene scene, int token, Optional<PartialDate> date) {
    if (isAside(scene, token) || unnamed.isElsewhere(scene, token)) {
      return Optional.empty();
    }
    Tense tense = tenses.read(scene.syntax(), token);
    Optional<String> soon =
        scene.places().isEmpty() && narrative.isLead(scene, token, tense, date)
            ? narrative.ahead(scene, date)
            : Optional.empty();
    return soon.or(() -> narrative.place(scene, token, tense, date));
  }

  /**
   * Whether the words do not go on in the scene so far: what is spoken, and a picture's caption.
   */
  private boolean isAside(SentenceScene scene, int token) {
    return scene.syntax().sentence().kind() == BlockKind.CAPTION || story.isSpeech(scene, token);
  }

  private Optional<PartialDate> resolve(
      SentenceScene scene, int token, TimeExpression time, Tense tense) {
    Optional<PartialDate> before = narrative.before(scene.index(), token);
    TimeMeaning meaning = isOrigin(scene.syntax(), token, time) ? back(time) : time.meaning();
    return meaning.resolve(new TimeAnchor(publication, before, tense.direction()));
  }

  /** "a day after meeting X": the meeting is what the day counts from. */
  private static boolean isOrigin(Syntax syntax, int event, TimeExpression time) {
    int last = time.end() - 1;
    return last + 1 == event && syntax.sentence().token(last).lemma().matches("after|before");
  }

  private static TimeMeaning back(TimeExpression time) {
    return time.meaning() instanceof TimeMeaning.FromScene distance
        ? new TimeMeaning.FromScene(-distance.amount(), distance.unit())
        : time.meaning();
  }

  private void follow(SentenceScene scene, int clause) {
    Tense tense = tenses.read(scene.syntax(), clause);
    Optional<PartialDate> date =
        own.time(scene, clause).flatMap(time -> resolve(scene, clause, time, tense));
    Optional<String> place = own.places(scene, clause).stream().findFirst().map(PlaceWords::place);
    String verb = scene.syntax().sentence().token(clause).lemma();
    Narrative.Clause told =
        new Narrative.Clause(
            scene.index(),
            scene.syntax().sentence().block(),
            clause,
            tense,
            LEAVING.has(verb),
            STATES.has(verb));
    narrative.goOn(told, new Scene(date, place, ""));
  }
}
