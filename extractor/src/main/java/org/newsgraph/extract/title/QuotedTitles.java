package org.newsgraph.extract.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.quotation.Quotation;
import org.newsgraph.extract.quotation.Quotations;

/**
 * Words in quotation marks that are spelt as a title and stand where titles stand: "his novel 'X'",
 * "the 'X' music video", "'X' (2009)", "starred in 'X'".
 */
final class QuotedTitles implements TitleRule {

  private static final Set<String> NAMING = Set.of("call", "title", "entitle", "name");
  private static final Set<String> MARKS =
      Set.of("\"", "“", "”", "'", "‘", "’", "``", "''", "«", "»");

  private final Quotations quotations;
  private final WorkWords words;
  private final TitleCase letters;

  QuotedTitles(Quotations quotations, WorkWords words, TitleCase letters) {
    this.quotations = quotations;
    this.words = words;
    this.letters = letters;
  }

  @Override
  public List<Title> find(Sentence sentence) {
    List<Title> titles = new ArrayList<>();
    for (Quotation quotation : quotations.in(sentence.block())) {
      if (sentence.span().contains(quotation.inner())) {
        candidate(sentence, quotation).ifPresent(titles::add);
      }
    }
    return titles;
  }

  private Optional<Title> candidate(Sentence sentence, Quotation quotation) {
    int[] inside =
        IntStream.range(0, sentence.tokens().size())
            .filter(token -> quotation.inner().overlaps(sentence.token(token).span()))
            .toArray();
    if (inside.length == 0) {
      return Optional.empty();
    }
    int start = inside[0];
    int end = inside[inside.length - 1] + 1;
    while (end > start + 1 && ",.;:".contains(sentence.token(end - 1).text())) {
      end--;
    }
    int last = end;
    int behind = behind(sentence, inside[inside.length - 1] + 1);
    return letters.spelt(sentence, start, last)
        ? kindBefore(sentence, start - 1)
            .or(() -> kindBehind(sentence, behind))
            .or(() -> verbBefore(sentence, start - 1))
            .map(
                kind ->
                    new Title(
                        sentence.index(), start, last, Titles.text(sentence, start, last), kind))
        : Optional.empty();
  }

  private static int behind(Sentence sentence, int token) {
    return token < sentence.tokens().size() && MARKS.contains(sentence.token(token).text())
        ? token + 1
        : token;
  }

  /** "Her new novel, 'X'"; "the album titled 'X'"; "the author of 'X'". */
  private Optional<String> kindBefore(Sentence sentence, int mark) {
    int at = mark;
    int reach = 7;
    while (--at >= 0 && reach-- > 0) {
      Token token = sentence.token(at);
      if (words.isWork(token)) {
        return Optional.of(words.kind(sentence, at));
      }
      if (words.isPart(token) && sentence.token(at + 1).text().equals("of")) {
        return Optional.of(words.kindOfPart(token));
      }
      boolean naming = NAMING.contains(token.lemma()) && token.tag().startsWith("VB");
      if (token.tag().startsWith("VB") && !naming || ends(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean ends(Token token) {
    return MARKS.contains(token.text()) || token.text().matches("[;()]|--|[–—]");
  }

  /** "'X' music video"; "'X' star"; "'X' (2009)"; "'X', a documentary"; "'X' premiered". */
  private Optional<String> kindBehind(Sentence sentence, int from) {
    int size = sentence.tokens().size();
    if (from >= size) {
      return Optional.empty();
    }
    Token next = sentence.token(from);
    if (words.takesTitle(next, "subject") && !next.tag().equals("VB")) {
      return Optional.of("");
    }
    if (next.text().matches("[(,]|is|was|-LRB-")) {
      return apposition(sentence, from);
    }
    for (int at = from; at < Math.min(size, from + 3); at++) {
      Token token = sentence.token(at);
      if (words.isWork(token)) {
        return Optional.of(words.kind(sentence, at));
      }
      if (words.isPerformer(token)) {
        return Optional.of("");
      }
      if (!token.tag().matches("NN|JJ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<String> apposition(Sentence sentence, int from) {
    int size = sentence.tokens().size();
    if (from + 1 < size && sentence.token(from + 1).text().matches("(19|20)\\d\\d")) {
      return Optional.of("");
    }
    for (int at = from + 1; at < Math.min(size, from + 9); at++) {
      Token token = sentence.token(at);
      if (words.isWork(token)) {
        return Optional.of(words.kind(sentence, at));
      }
      if (token.tag().startsWith("VB") || ends(token) || token.text().equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "directed 'X'"; "starred in 'X'". */
  private Optional<String> verbBefore(Sentence sentence, int mark) {
    if (mark < 1) {
      return Optional.empty();
    }
    Token before = sentence.token(mark - 1);
    boolean in = before.text().matches("in|on|at") && mark > 1;
    Token verb = in ? sentence.token(mark - 2) : before;
    boolean taken = words.takesTitle(verb, in ? "in" : "object");
    return taken && verb.name() == NameTag.NONE ? Optional.of("") : Optional.empty();
  }
}
