package org.newsgraph.extract.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.title.cue.Matter;
import org.newsgraph.extract.title.cue.TitleCase;
import org.newsgraph.extract.title.cue.TitleRuns;
import org.newsgraph.extract.title.cue.WorkWords;

/**
 * Capitalised words without marks of which somebody made or plays something: "a copy of X",
 * "starred in X", "wrote X", "best actress for X", "X by Jane Roe", "of X fame".
 */
final class MadeTitles implements Function<Sentence, List<Title>> {

  /** Whom a prize is for, where it is told without the word. */
  private static final Set<String> PRIZED = Set.of("actor", "actress", "director");

  private static final Set<String> MAKING =
      Set.of(
          "write",
          "co-write",
          "direct",
          "co-direct",
          "compose",
          "choreograph",
          "pen",
          "author",
          "co-author",
          "create",
          "co-create",
          "adapt",
          "score",
          "record",
          "release",
          "sing",
          "produce",
          "co-produce",
          "shoot",
          "film",
          "illustrate",
          "paint",
          "sculpt",
          "narrate",
          "headline",
          "translate",
          "perform",
          "conduct",
          "stage",
          "workshop",
          "finish",
          "publish");

  private final WorkWords words;
  private final TitleRuns runs;
  private final Matter matter;

  MadeTitles(WorkWords words, TitleCase letters, Matter matter) {
    this.words = words;
    this.runs = new TitleRuns(letters);
    this.matter = matter;
  }

  @Override
  public List<Title> apply(Sentence sentence) {
    List<Title> titles = new ArrayList<>();
    for (int at = 0; at < sentence.tokens().size(); at++) {
      ofPart(sentence, at).ifPresent(titles::add);
      inRole(sentence, at).ifPresent(titles::add);
      ofVerb(sentence, at).ifPresent(titles::add);
      famed(sentence, at).ifPresent(titles::add);
      awarded(sentence, at).ifPresent(titles::add);
      byPerson(sentence, at).ifPresent(titles::add);
    }
    return titles;
  }

  private static Title title(Sentence sentence, int[] run, String kind) {
    return Title.of(sentence, run[0], run[1], kind);
  }

  /** "a chapter of X's Y"; "a copy of Y". */
  private Optional<Title> ofPart(Sentence sentence, int part) {
    int from = part + 2;
    if (from >= sentence.tokens().size()
        || !words.isPart(sentence.token(part))
        || !sentence.token(part + 1).text().equals("of")) {
      return Optional.empty();
    }
    int maker = from;
    while (maker < sentence.tokens().size() && sentence.token(maker).name() == NameTag.PERSON) {
      maker++;
    }
    boolean owned =
        maker > from
            && maker < sentence.tokens().size()
            && sentence.token(maker).tag().equals("POS");
    return runs.run(sentence, owned ? maker + 1 : from)
        .filter(
            run ->
                TitleRuns.unnamed(sentence, run[0], run[1])
                    || matter.isSpeltAsTitle(sentence, run[0], run[1]))
        .map(run -> title(sentence, run, words.kindOfPart(sentence.token(part))));
  }

  /** "starred in X", "starred as the king in X". */
  private Optional<Title> inRole(Sentence sentence, int verb) {
    boolean star =
        (sentence.token(verb).lemma().endsWith("star")
                || sentence.token(verb).lemma().equals("cast"))
            && words.takesTitle(sentence.token(verb), "in");
    for (int at = verb + 1; star && at < Math.min(sentence.tokens().size() - 1, verb + 8); at++) {
      if (sentence.token(at).text().equals("in")) {
        return runs.run(sentence, at + 1)
            .filter(run -> TitleRuns.unnamed(sentence, run[0], run[1]))
            .map(run -> title(sentence, run, ""));
      }
    }
    return Optional.empty();
  }

  /** "directed X", "hosted The Y Show". */
  private Optional<Title> ofVerb(Sentence sentence, int verb) {
    boolean makes = words.takesTitle(sentence.token(verb), "object");
    return makes
        ? runs.run(sentence, verb + 1)
            .filter(run -> run[1] - run[0] > 1)
            .filter(run -> endsAsShow(sentence, run) || written(sentence, verb, run))
            .map(run -> title(sentence, run, endsAsShow(sentence, run) ? "show" : ""))
        : Optional.empty();
  }

  /** "wrote Mercy Street", in a passage that speaks of works. */
  private boolean written(Sentence sentence, int verb, int[] run) {
    boolean last = run[1] >= sentence.tokens().size() || !isName(sentence.token(run[1]));
    return MAKING.contains(sentence.token(verb).lemma())
        && last
        && matter.isOfWorks(sentence)
        && sentence.tokens().subList(run[0], run[1]).stream()
            .allMatch(token -> token.name() == NameTag.NONE)
        && matter.canBeTitle(sentence, run[0], run[1]);
  }

  private static boolean isName(Token token) {
    return token.tag().startsWith("NN") || token.name() != NameTag.NONE;
  }

  /** "of X fame". */
  private Optional<Title> famed(Sentence sentence, int fame) {
    return sentence.token(fame).text().equals("fame") && fame > 1
        ? runs.before(sentence, fame)
            .filter(run -> run[0] > 0 && sentence.token(run[0] - 1).text().equals("of"))
            .map(run -> title(sentence, run, ""))
        : Optional.empty();
  }

  /** "won best actress for X". */
  private Optional<Title> awarded(Sentence sentence, int preposition) {
    boolean prize =
        sentence.token(preposition).text().equals("for")
            && sentence.tokens().subList(Math.max(0, preposition - 12), preposition).stream()
                .anyMatch(
                    token ->
                        words.isAward(token)
                            || PRIZED.contains(token.lemma().toLowerCase(Locale.ROOT)));
    return prize
        ? runs.run(sentence, preposition + 1)
            .filter(run -> run[1] - run[0] > 1 && matter.isOfWorks(sentence))
            .filter(
                run ->
                    matter.canBeTitle(sentence, run[0], run[1])
                        || matter.isSpeltAsTitle(sentence, run[0], run[1]))
            .map(run -> title(sentence, run, ""))
        : Optional.empty();
  }

  /** "X by Jane Roe". */
  private Optional<Title> byPerson(Sentence sentence, int by) {
    boolean maker =
        sentence.token(by).text().equals("by")
            && by > 2
            && by + 1 < sentence.tokens().size()
            && sentence.token(by + 1).name() == NameTag.PERSON;
    return maker
        ? runs.before(sentence, by)
            .filter(run -> run[0] > 0 && run[1] - run[0] > 1)
            .filter(run -> matter.isOfWorks(sentence))
            .filter(run -> matter.canBeTitle(sentence, run[0], run[1]))
            .map(run -> title(sentence, run, ""))
        : Optional.empty();
  }

  private static boolean endsAsShow(Sentence sentence, int[] run) {
    return sentence
        .token(run[1] - 1)
        .text()
        .matches("Show|Hour|Tonight|Podcast|Movie|Musical|Chronicles|Diaries|Monologues|Story");
  }
}
