package org.newsgraph.extract.scene;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.text.PartialDate;

/** The scene so far, as an article's story goes on. */
final class Narrative {

  private static final Lexicon APART = Lexicon.of(Narrative.class, "apart-adverbs.txt");

  private static final int FAR = 3;
  private static final int AHEAD = 2;

  private final List<Moment> moments = new ArrayList<>();

  private record Moment(int sentence, int token, Scene scene, Optional<Integer> aside) {

    Moment(int sentence, int token, Scene scene) {
      this(sentence, token, scene, Optional.empty());
    }

    boolean isBefore(int otherSentence, int otherToken) {
      return sentence < otherSentence || sentence == otherSentence && token < otherToken;
    }
  }

  /**
   * A clause that carries the story on.
   *
   * @param sentence the index of its sentence
   * @param block the index of its block
   * @param token its verb
   * @param tense its tense
   * @param leaves whether somebody leaves the scene by it
   * @param lasts whether it tells of a state, not of an event
   */
  record Clause(int sentence, int block, int token, Tense tense, boolean leaves, boolean lasts) {}

  /** The story goes on with a clause; what it says of when and where holds from there. */
  void goOn(Clause clause, Scene said) {
    boolean same = said.date().isEmpty() && said.place().isEmpty() && !clause.leaves();
    Scene before = scene(clause.sentence(), clause.token()).orElse(Scene.UNKNOWN);
    if (clause.tense() == Tense.PERFECT && !same && !clause.lasts()) {
      open(clause, said, before);
    } else if (clause.tense() == Tense.PAST && !same) {
      follow(clause, said, before);
    }
  }

  /** The news of the day is told in the perfect: it opens the scene, and changes none. */
  private void open(Clause clause, Scene said, Scene before) {
    Scene opened = new Scene(before.date().or(said::date), before.place().or(said::place), "");
    moments.add(new Moment(clause.sentence(), clause.token(), opened));
  }

  private void follow(Clause clause, Scene said, Scene before) {
    // A new day or a departure leaves the old place; a new place stays in the old day.
    boolean sameDay =
        said.date().isEmpty() || before.date().isEmpty() || said.date().equals(before.date());
    boolean stays = sameDay && !clause.leaves();
    Optional<PartialDate> date = said.date().or(before::date);
    Optional<String> place = stays ? said.place().or(before::place) : said.place();
    Optional<Integer> aside =
        isLongBefore(said.date(), before.date()) ? Optional.of(clause.block()) : Optional.empty();
    moments.add(new Moment(clause.sentence(), clause.token(), new Scene(date, place, ""), aside));
  }

  /** A time far behind the day of the news: what led to it, told in a paragraph of its own. */
  private static boolean isLongBefore(Optional<PartialDate> said, Optional<PartialDate> now) {
    return now.filter(day -> day.precision() == ChronoUnit.DAYS)
        .flatMap(day -> said.filter(past -> past.latest().isBefore(day.earliest().minusDays(FAR))))
        .isPresent();
  }

  /** The date of the scene so far. */
  Optional<PartialDate> before(int sentence, int token) {
    return scene(sentence, token).flatMap(Scene::date);
  }

  /** Where the story goes on in a new block, it goes back from a single aside to the news. */
  void begin(int block) {
    int last = moments.size() - 1;
    if (last < 1 || moments.get(last).aside().filter(own -> own != block).isEmpty()) {
      return;
    }
    Moment aside = moments.get(last);
    Moment before = moments.get(last - 1);
    if (before.aside().isEmpty()) {
      moments.add(new Moment(aside.sentence() + 1, -1, before.scene()));
    }
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
    Optional<PartialDate> before = before(sentence.index(), token);
    boolean sameDay = isOpening(sentence.index(), token) || date.equals(before);
    return sameDay ? inherit(sentence, token, tense, Scene::place) : Optional.empty();
  }

  /** Whether nothing but the headline or dateline has said where the story is. */
  private boolean isOpening(int sentence, int token) {
    return moments.stream()
        .filter(moment -> moment.isBefore(sentence, token))
        .allMatch(moment -> moment.sentence() < 0);
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

  /** The story opens at the place, before its first sentence. */
  void open(String place) {
    moments.add(new Moment(-1, -1, new Scene(Optional.empty(), Optional.of(place), "")));
  }

  /** Whether the event is one that the story opens with: nothing has been said of where it is. */
  boolean isLead(SentenceScene sentence, int token, Tense tense, Optional<PartialDate> date) {
    boolean first =
        moments.stream()
            .filter(moment -> moment.sentence() >= 0)
            .noneMatch(moment -> moment.isBefore(sentence.index(), -1));
    Optional<String> known = scene(sentence.index(), token).flatMap(Scene::place);
    boolean open = known.equals(scene(0, -1).flatMap(Scene::place));
    return tense == Tense.PAST
        && first
        && open
        && date.isPresent()
        && !isApart(sentence.syntax(), token);
  }

  /**
   * Where the story says soon after that the event of its lead takes place: "took the oath on
   * Friday. The cabinet looked on in the garden of X."
   */
  Optional<String> ahead(SentenceScene lead, Optional<PartialDate> date) {
    return moments.stream()
        .filter(moment -> !moment.isBefore(lead.index() + 1, -1))
        .takeWhile(moment -> moment.sentence() <= lead.index() + AHEAD)
        .takeWhile(moment -> moment.scene().date().equals(date))
        .flatMap(moment -> moment.scene().place().stream())
        .findFirst();
  }

  private boolean isApart(Syntax syntax, int token) {
    return !isIdentified(syntax, token)
        && syntax.path(token).stream()
            .limit(2)
            .flatMap(word -> syntax.children(word).stream())
            .filter(word -> syntax.is(word, "advmod") || syntax.is(word, "amod"))
            .anyMatch(word -> APART.has(syntax.sentence().token(word).lemma()));
  }

  /** "It was their first meeting": the one that has just been told. */
  private static boolean isIdentified(Syntax syntax, int token) {
    return syntax.child(token, "cop").isPresent()
        && syntax.children(token, "nsubj").stream()
            .map(word -> syntax.sentence().token(word).lemma())
            .anyMatch(lemma -> lemma.equals("it") || lemma.equals("this") || lemma.equals("that"));
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
