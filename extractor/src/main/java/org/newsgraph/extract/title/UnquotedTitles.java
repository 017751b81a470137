package org.newsgraph.extract.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.title.cue.Matter;
import org.newsgraph.extract.title.cue.TitleCase;
import org.newsgraph.extract.title.cue.TitleRuns;
import org.newsgraph.extract.title.cue.WorkWords;

/**
 * Capitalised words without marks beside a noun for works: "the film X", "films such as X, Y and
 * Z", "an artwork entitled X", "X, a documentary about", "X is a film".
 */
final class UnquotedTitles implements Function<Sentence, List<Title>> {

  private static final Set<String> LISTING =
      Set.of(
          "among",
          "them",
          "notably",
          "particularly",
          "namely",
          "as",
          "like",
          "including",
          "include",
          "includes",
          "were",
          "are",
          ":");

  private final WorkWords words;
  private final TitleCase letters;
  private final TitleRuns runs;
  private final Matter matter;

  UnquotedTitles(WorkWords words, TitleCase letters, Matter matter) {
    this.matter = matter;
    this.words = words;
    this.letters = letters;
    this.runs = new TitleRuns(letters);
  }

  @Override
  public List<Title> apply(Sentence sentence) {
    List<Title> titles = new ArrayList<>();
    for (int at = 0; at < sentence.tokens().size(); at++) {
      if (words.isSurelyWork(sentence, at)) {
        String kind = words.kind(sentence, at);
        titles.addAll(behindNoun(sentence, at, kind));
        remade(sentence, at).map(run -> title(sentence, run, kind)).ifPresent(titles::add);
        byMaker(sentence, at).map(run -> title(sentence, run, kind)).ifPresent(titles::add);
        beforeNoun(sentence, at).map(run -> title(sentence, run, kind)).ifPresent(titles::add);
      }
      if (words.isOftenWork(sentence, at) && !words.isSurelyWork(sentence, at)) {
        behindFair(sentence, at).ifPresent(titles::add);
      }
      named(sentence, at).ifPresent(titles::add);
    }
    return titles;
  }

  private static Title title(Sentence sentence, int[] run, String kind) {
    return Title.of(sentence, run[0], run[1], kind);
  }

  /** The noun is plural where it introduces a list. */
  private List<Title> behindNoun(Sentence sentence, int noun, String kind) {
    int from = noun + 1;
    boolean list = sentence.token(noun).tag().equals("NNS");
    while (from < sentence.tokens().size() && from < noun + 4 && leads(sentence, from, list)) {
      from++;
    }
    if (list && from < sentence.tokens().size() && sentence.token(from - 1).text().equals(",")) {
      return List.of();
    }
    List<Title> titles = new ArrayList<>();
    Optional<int[]> run =
        listed(sentence, from, list)
            .filter(found -> !acts(sentence, noun, found))
            .filter(
                found -> words.isAlwaysWork(sentence, noun) || !TitleRuns.name(sentence, found));
    while (run.isPresent()) {
      titles.add(title(sentence, run.get(), kind));
      int next = run.get()[1];
      while (list
          && next < sentence.tokens().size()
          && sentence.token(next).text().matches(",|and|or")) {
        next++;
      }
      run = list && next > run.get()[1] ? listed(sentence, next, true) : Optional.empty();
    }
    return titles;
  }

  /** "the programme X Y": several words that are no name of somebody or something. */
  private Optional<Title> behindFair(Sentence sentence, int noun) {
    boolean pointed =
        IntStream.range(Math.max(0, noun - 3), noun)
            .anyMatch(at -> sentence.token(at).tag().matches("DT|POS|PRP\\$"));
    return runs.run(sentence, noun + 1)
        .filter(run -> pointed && run[1] - run[0] > 1 && !acts(sentence, noun, run))
        .filter(
            run ->
                TitleRuns.unnamed(sentence, run[0], run[1])
                    && matter.canBeTitle(sentence, run[0], run[1]))
        .map(run -> title(sentence, run, words.kind(sentence, noun)));
  }

  /** "an artwork entitled X": whatever its words mean elsewhere. */
  private Optional<Title> named(Sentence sentence, int verb) {
    boolean naming =
        verb > 0
            && sentence.token(verb).tag().equals("VBN")
            && Set.of("call", "title", "entitle", "name", "dub")
                .contains(sentence.token(verb).lemma());
    int noun = verb > 1 && sentence.token(verb - 1).text().equals(",") ? verb - 2 : verb - 1;
    return naming && words.isWorkBeforeMark(sentence.token(noun))
        ? runs.run(sentence, verb + 1)
            .filter(run -> isOnlyTitle(sentence, verb, run))
            .map(run -> title(sentence, run, words.kind(sentence, noun)))
        : Optional.empty();
  }

  /** "a book titled X"; but "called X a liar" names no book. */
  private static boolean isOnlyTitle(Sentence sentence, int verb, int[] run) {
    boolean person =
        sentence.tokens().subList(run[0], run[1]).stream()
            .anyMatch(token -> token.name() == NameTag.PERSON);
    return !person || sentence.token(verb).lemma().endsWith("title");
  }

  private static boolean leads(Sentence sentence, int at, boolean list) {
    Token token = sentence.token(at);
    boolean naming =
        token.tag().startsWith("VB") && Set.of("call", "title", "entitle").contains(token.lemma());
    return naming
        || list && token.text().equals(",") && listing(sentence, at + 1)
        || list && (LISTING.contains(token.text()) || token.text().equals("such"));
  }

  private static boolean listing(Sentence sentence, int at) {
    return at < sentence.tokens().size()
        && sentence
            .token(at)
            .text()
            .matches("including|among|notably|such|like|particularly|namely");
  }

  /** A run that a list's "and" ends. */
  private Optional<int[]> listed(Sentence sentence, int from, boolean list) {
    return runs.run(sentence, from)
        .map(
            run ->
                IntStream.range(run[0] + 1, run[1])
                    .filter(at -> list && sentence.token(at).text().equals("and"))
                    .mapToObj(at -> new int[] {run[0], at})
                    .findFirst()
                    .orElse(run));
  }

  /**
   * "the film Amadeus" is a title; "the film that Netflix made", without "that", names its maker.
   */
  private static boolean acts(Sentence sentence, int noun, int[] run) {
    Syntax tree = new Syntax(sentence);
    int head = tree.headOf(run[0], run[1]);
    return tree.is(head, "nsubj")
        && tree.head(head).stream().anyMatch(verb -> tree.is(verb, "acl") || verb == noun + 1);
  }

  /** "a film by the director Jane Roe, X". */
  private Optional<int[]> byMaker(Sentence sentence, int noun) {
    int size = sentence.tokens().size();
    if (noun + 2 >= size || !sentence.token(noun + 1).text().equals("by")) {
      return Optional.empty();
    }
    int at = noun + 2;
    while (at < Math.min(size - 1, noun + 9) && !sentence.token(at).text().equals(",")) {
      at++;
    }
    boolean maker = sentence.token(at - 1).name() == NameTag.PERSON;
    return maker && sentence.token(at).text().equals(",")
        ? runs.run(sentence, at + 1)
            .filter(run -> run[1] - run[0] > 1 && !TitleRuns.name(sentence, run))
        : Optional.empty();
  }

  /** "an X reboot", "the X franchise". */
  private Optional<int[]> remade(Sentence sentence, int noun) {
    boolean remade = sentence.token(noun).lemma().matches("reboot|remake|sequel|prequel|spin-?off");
    return remade ? runs.before(sentence, noun).filter(run -> run[0] > 0) : Optional.empty();
  }

  /** "X, a documentary"; "X is a film"; the noun must head its phrase. */
  private Optional<int[]> beforeNoun(Sentence sentence, int noun) {
    boolean head =
        noun + 1 >= sentence.tokens().size() || !sentence.token(noun + 1).tag().startsWith("NN");
    int article = noun - 1;
    while (article > noun - 6
        && article > 0
        && sentence.token(article).tag().matches("JJ.*|NN|NNP|CD|HYPH|VBN")) {
      article--;
    }
    if (!head || article < 2 || !sentence.token(article).text().matches("an?|the")) {
      return Optional.empty();
    }
    int end = article - 1;
    String link = sentence.token(end).text();
    Optional<int[]> run =
        link.matches(",|is|was") ? runs.before(sentence, article - 1) : Optional.empty();
    return run.or(() -> made(sentence, noun) ? namedBefore(sentence, end, link) : Optional.empty());
  }

  private static boolean made(Sentence sentence, int noun) {
    return noun + 1 < sentence.tokens().size()
        && sentence.token(noun + 1).text().matches("by|about|directed|written|starring|composed");
  }

  /** "X the Bold, the new comedy by": what somebody made is a title, whatever its tags. */
  private Optional<int[]> namedBefore(Sentence sentence, int end, String link) {
    for (int start = Math.max(0, end - 7); link.equals(",") && start + 1 < end; start++) {
      boolean begins = start == 0 || !TitleCase.capital(sentence.token(start - 1));
      if (begins
          && TitleCase.capital(sentence.token(start))
          && letters.wholeEnd(sentence, start) == end
          && !sentence.token(start).tag().equals("IN")) {
        return Optional.of(new int[] {start, end});
      }
    }
    return Optional.empty();
  }
}
