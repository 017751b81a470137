package org.newsgraph.extract.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.newsgraph.extract.title.cue.WorkWords;

/**
 * Capitalised words without marks that stand where titles stand: "the film X", "films such as X, Y
 * and Z", "a copy of X", "starred in X", "X, a documentary about", "X is a film".
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

  private static final Set<String> PRIZES =
      Set.of(
          "prize",
          "award",
          "oscar",
          "emmy",
          "grammy",
          "bafta",
          "tony",
          "nomination",
          "nominate",
          "medal",
          "actor",
          "actress",
          "director");

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
  private final TitleCase letters;
  private final Matter matter;

  UnquotedTitles(WorkWords words, TitleCase letters, Matter matter) {
    this.matter = matter;
    this.words = words;
    this.letters = letters;
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
    return new Title(sentence.index(), run[0], run[1], Titles.text(sentence, run[0], run[1]), kind);
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
            .filter(found -> words.isAlwaysWork(sentence, noun) || !name(sentence, found));
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
    return run(sentence, noun + 1)
        .filter(run -> pointed && run[1] - run[0] > 1 && !acts(sentence, noun, run))
        .filter(
            run -> unnamed(sentence, run[0], run[1]) && matter.canBeTitle(sentence, run[0], run[1]))
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
        ? run(sentence, verb + 1)
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
    return run(sentence, from)
        .map(
            run ->
                IntStream.range(run[0] + 1, run[1])
                    .filter(at -> list && sentence.token(at).text().equals("and"))
                    .mapToObj(at -> new int[] {run[0], at})
                    .findFirst()
                    .orElse(run));
  }

  /** A run of capitalised words that is not the name of somebody who does something. */
  private Optional<int[]> run(Sentence sentence, int from) {
    if (from >= sentence.tokens().size() || !TitleCase.capital(sentence.token(from))) {
      return Optional.empty();
    }
    int end = letters.runEnd(sentence, from);
    boolean pronoun = end == from + 1 && sentence.token(from).tag().equals("PRP");
    return end == from || date(sentence, from, end) || pronoun
        ? Optional.empty()
        : Optional.of(new int[] {from, end});
  }

  private static boolean date(Sentence sentence, int from, int end) {
    Token first = sentence.token(from);
    boolean number = first.text().matches("\\d+") && end == from + 1;
    return number || TitleCase.calendar(first) && end - from <= 2;
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
        ? run(sentence, at + 1).filter(run -> run[1] - run[0] > 1 && !name(sentence, run))
        : Optional.empty();
  }

  /** "an X reboot", "the X franchise". */
  private Optional<int[]> remade(Sentence sentence, int noun) {
    boolean remade = sentence.token(noun).lemma().matches("reboot|remake|sequel|prequel|spin-?off");
    return remade ? runBefore(sentence, noun).filter(run -> run[0] > 0) : Optional.empty();
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
        link.matches(",|is|was") ? runBefore(sentence, article - 1) : Optional.empty();
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

  /** The longest run that ends at the index and is no person, place or organisation. */
  private Optional<int[]> runBefore(Sentence sentence, int end) {
    for (int start = Math.max(lastArticle(sentence, end), end - 9); start < end; start++) {
      boolean begins = start == 0 || !TitleCase.capital(sentence.token(start - 1));
      if (begins
          && TitleCase.capital(sentence.token(start))
          && letters.runEnd(sentence, start) == end
          && unnamed(sentence, start, end)) {
        return Optional.of(new int[] {start, end});
      }
    }
    return Optional.empty();
  }

  /** "the Prize for The Y": an article with a capital behind a small word begins a title. */
  private static int lastArticle(Sentence sentence, int end) {
    return IntStream.iterate(end - 1, at -> at > Math.max(0, end - 9), at -> at - 1)
        .filter(at -> sentence.token(at).text().matches("The|A|An"))
        .filter(at -> sentence.token(at - 1).tag().equals("IN"))
        .findFirst()
        .orElse(0);
  }

  /** Whether the words are a person's or a place's name, or an organisation's of one word. */
  private static boolean name(Sentence sentence, int[] run) {
    NameTag first = sentence.token(run[0]).name();
    boolean same =
        sentence.tokens().subList(run[0], run[1]).stream().allMatch(t -> t.name() == first);
    return same && first != NameTag.NONE && (first != NameTag.ORGANISATION || run[1] - run[0] == 1);
  }

  private static boolean unnamed(Sentence sentence, int start, int end) {
    boolean pronoun = end == start + 1 && !sentence.token(start).tag().startsWith("NNP");
    return !pronoun
        && sentence.tokens().subList(start, end).stream()
            .anyMatch(t -> t.name() == NameTag.NONE && TitleCase.capital(t));
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
    return run(sentence, owned ? maker + 1 : from)
        .filter(
            run ->
                unnamed(sentence, run[0], run[1])
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
        return run(sentence, at + 1)
            .filter(run -> unnamed(sentence, run[0], run[1]))
            .map(run -> title(sentence, run, ""));
      }
    }
    return Optional.empty();
  }

  /** "directed X", "hosted The Y Show". */
  private Optional<Title> ofVerb(Sentence sentence, int verb) {
    boolean makes = words.takesTitle(sentence.token(verb), "object");
    return makes
        ? run(sentence, verb + 1)
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
        ? runBefore(sentence, fame)
            .filter(run -> run[0] > 0 && sentence.token(run[0] - 1).text().equals("of"))
            .map(run -> title(sentence, run, ""))
        : Optional.empty();
  }

  /** "won best actress for X". */
  private Optional<Title> awarded(Sentence sentence, int preposition) {
    boolean prize =
        sentence.token(preposition).text().equals("for")
            && sentence.tokens().subList(Math.max(0, preposition - 12), preposition).stream()
                .anyMatch(token -> PRIZES.contains(token.lemma().toLowerCase(Locale.ROOT)));
    return prize
        ? run(sentence, preposition + 1)
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
        ? runBefore(sentence, by)
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
