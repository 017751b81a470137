package org.newsgraph.extract.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.text.PartialDate;

/** The scene so far, as an article's story goes on. */
final class Narrative {

  private final Lexicon apart = Lexicon.of(Narrative.class, "apart-adverbs.txt");
  private final List<Moment> moments = new ArrayList<>();

  private record Moment(int sentence, int token, Scene scene) {

    boolean isBefore(int otherSentence, int otherToken) {
      return sentence < otherSentence || sentence == otherSentence && token < otherToken;
    }
  }

  /** The story goes on with a clause; what it says of when and where holds from there. */
  void goOn(int sentence, int clause, Tense tense, Scene said) {
    if (tense != Tense.PAST || said.date().isEmpty() && said.place().isEmpty()) {
      return;
    }
    Scene before = scene(sentence, clause).orElse(Scene.UNKNOWN);
    // A new day leaves the old place; a new place stays in the old day.
    boolean sameDay = said.date().isEmpty() || said.date().equals(before.date());
    Optional<PartialDate> date = said.date().or(before::date);
    Optional<String> place = sameDay ? said.place().or(before::place) : said.place();
    moments.add(new Moment(sentence, clause, new Scene(date, place, "")));
  }

  /** The date of the scene so far. */
  Optional<PartialDate> before(int sentence, int token) {
    return scene(sentence, token).flatMap(Scene::date);
  }

  /** The date that an event without one of its own takes from the scene so far. */
  Optional<PartialDate> date(SentenceScene sentence, int token, Tense tense) {
    return inherit(sentence, token, tense, Scene::date);
  }

  /**
   * The place that an event of the date takes from the scene so far, having none of its own:
   * another day is another scene.
   */
  Optional<String> place(
      SentenceScene sentence, int token, Tense tense, Optional<PartialDate> date) {
    boolean sameDay = date.equals(before(sentence.index(), token));
    return sameDay ? inherit(sentence, token, tense, Scene::place) : Optional.empty();
  }

  private <T> Optional<T> inherit(
      SentenceScene sentence, int token, Tense tense, Function<Scene, Optional<T>> part) {
    boolean goesOn =
        tense == Tense.PAST || tense == Tense.PLUPERFECT && isKnown(sentence.syntax(), token);
    if (!goesOn || isApart(sentence.syntax(), token)) {
      return Optional.empty();
    }
    return scene(sentence.index(), token).flatMap(part);
  }

  private boolean isApart(Syntax syntax, int token) {
    return syntax.path(token).stream()
        .limit(2)
        .flatMap(word -> syntax.children(word).stream())
        .filter(word -> syntax.is(word, "advmod") || syntax.is(word, "amod"))
        .anyMatch(word -> apart.has(syntax.sentence().token(word).lemma()));
  }

  /** "the talks", "their meeting": the reader has been told of it. */
  private static boolean isKnown(Syntax syntax, int token) {
    return syntax.sentence().token(token).tag().startsWith("NN")
        && syntax.children(token).stream()
            .filter(word -> syntax.is(word, "det") || syntax.is(word, "nmod:poss"))
            .map(word -> syntax.sentence().token(word).tag())
            .anyMatch(tag -> tag.equals("DT") || tag.equals("PRP$"));
  }

  private Optional<Scene> scene(int sentence, int token) {
    Optional<Scene> last = Optional.empty();
    for (Moment moment : moments) {
      if (moment.isBefore(sentence, token)) {
        last = Optional.of(moment.scene());
      }
    }
    return last;
  }
}
