package org.newsgraph.extract.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.title.cue.Matter;
import org.newsgraph.extract.title.cue.QuoteCues;
import org.newsgraph.extract.title.cue.TitleCase;

/**
 * Works that everybody knows by their titles: the standing repertoire of opera, theatre and ballet,
 * classics of literature, films and series. A title of one word, with an article or without, which
 * may be anything, needs a word of making or playing before it and an article that speaks of works.
 */
final class KnownTitles implements Function<Sentence, List<Title>> {

  private static final Lexicon WORKS = Lexicon.of(KnownTitles.class, "known-work.txt");

  private static final Set<String> LEADS =
      Set.of(
          "in",
          "of",
          "for",
          "do",
          "sing",
          "play",
          "perform",
          "stage",
          "direct",
          "conduct",
          "from",
          "read",
          "translate",
          "adapt",
          "dance",
          "rehearse",
          "film",
          "watch",
          "see",
          "his",
          "her",
          "their");

  private static final Map<String, List<List<String>>> BY_FIRST =
      WORKS.entries().stream()
          .map(title -> List.of(title.split(" ")))
          .collect(Collectors.groupingBy(tokens -> tokens.get(0)));

  private final Matter matter;

  KnownTitles(Matter matter) {
    this.matter = matter;
  }

  @Override
  public List<Title> apply(Sentence sentence) {
    List<Title> titles = new ArrayList<>();
    List<String> texts = sentence.tokens().stream().map(Token::text).toList();
    for (int at = 0; at < texts.size(); at++) {
      for (List<String> title : BY_FIRST.getOrDefault(texts.get(at), List.of())) {
        int end = at + title.size();
        if (end <= texts.size()
            && texts.subList(at, end).equals(title)
            && stands(sentence, at, end)) {
          String kind = WORKS.kind(String.join(" ", title)).orElse("");
          titles.add(Title.of(sentence, at, end, kind));
        }
      }
    }
    return titles;
  }

  /** Whether no longer name holds the words, and a lone word is meant as a title. */
  private boolean stands(Sentence sentence, int start, int end) {
    boolean within =
        start > 0 && inName(sentence.token(start - 1))
            || end < sentence.tokens().size() && inName(sentence.token(end));
    boolean common = end - start == 2 && sentence.token(start).text().equals("The");
    if (end - start > 1 && !common) {
      return !within;
    }
    boolean marked = start > 0 && QuoteCues.isMark(sentence.token(start - 1));
    Token before = sentence.token(Math.max(0, marked ? start - 2 : start - 1));
    return !within && start > 0 && LEADS.contains(before.lemma()) && (marked || matter.isOfWorks());
  }

  private static boolean inName(Token token) {
    return TitleCase.capital(token)
        && token.tag().startsWith("NNP")
        && token.name() != NameTag.NONE;
  }
}
