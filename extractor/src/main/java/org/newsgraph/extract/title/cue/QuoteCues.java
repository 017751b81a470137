package org.newsgraph.extract.title.cue;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;

/** The words right around quotation marks that make what stands between them a title. */
public final class QuoteCues {

  private static final Set<String> NAMING =
      Set.of("call", "title", "entitle", "name", "head", "subtitle");
  private static final Set<String> MARKS =
      Set.of("\"", "“", "”", "'", "‘", "’", "``", "''", "«", "»");

  private final WorkWords words;

  public QuoteCues(WorkWords words) {
    this.words = words;
  }

  /** Whether the token is a quotation mark. */
  public static boolean isMark(Token token) {
    return MARKS.contains(token.text());
  }

  /** "Her new novel, 'X'"; "the album titled 'X'"; "the author of 'X'". */
  public Optional<String> kindBefore(Sentence sentence, int mark) {
    int at = mark;
    int reach = 7;
    while (--at >= 0 && reach-- > 0) {
      Token token = sentence.token(at);
      boolean noun = at == mark - 1 ? words.isWorkBeforeMark(token) : words.isWork(token);
      if (noun && !isOffice(sentence, at)) {
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

  /** "took the title of 'X'": what is taken or held is an office. */
  private static boolean isOffice(Sentence sentence, int noun) {
    boolean of = sentence.token(noun + 1).text().equals("of");
    boolean under = noun > 1 && sentence.token(noun - 2).text().equalsIgnoreCase("under");
    return sentence.token(noun).lemma().equals("title") && of && !under;
  }

  private static boolean ends(Token token) {
    return MARKS.contains(token.text()) || token.text().matches("[;()]|--|[–—]");
  }

  /** "'X' music video"; "'X' star"; "'X' (2009)"; "'X', a documentary"; "'X' premiered". */
  public Optional<String> kindBehind(Sentence sentence, int from) {
    int size = sentence.tokens().size();
    if (from >= size) {
      return Optional.empty();
    }
    Token next = sentence.token(from);
    if (next.text().equals("open") && opened(sentence, from)) {
      return Optional.of("");
    }
    if (words.takesTitle(next, "subject") && !next.tag().equals("VB")) {
      return Optional.of("");
    }
    if (next.text().matches("[(,]|is|was|-LRB-")) {
      return shown(sentence, from).or(() -> apposition(sentence, from));
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

  /** "declared 'X' open". */
  private static boolean opened(Sentence sentence, int open) {
    return sentence.tokens().subList(Math.max(0, open - 12), open).stream()
        .anyMatch(token -> token.lemma().equals("declare"));
  }

  /** "'X', which opened"; "'X', first published". */
  private Optional<String> shown(Sentence sentence, int comma) {
    int at = comma + 1;
    int size = sentence.tokens().size();
    while (at < Math.min(size - 1, comma + 4)
        && sentence.token(at).text().matches("which|that|first|was|is|has|had|been|will|be")) {
      at++;
    }
    boolean shown = at < size && at > comma && sentence.token(comma).text().equals(",");
    Token verb = sentence.token(Math.min(at, size - 1));
    boolean relative = at > comma + 1 && words.takesTitle(verb, "subject");
    boolean made =
        verb.tag().equals("VBN")
            && (words.takesTitle(verb, "object"))
            && !verb.lemma().equals("see");
    return shown && (relative || made) ? Optional.of("") : Optional.empty();
  }

  private Optional<String> apposition(Sentence sentence, int from) {
    int size = sentence.tokens().size();
    if (from + 1 < size && sentence.token(from + 1).text().matches("(19|20)\\d\\d")) {
      return Optional.of("");
    }
    if (sentence.token(from).text().equals("(") && pages(sentence, from)) {
      return Optional.of("book");
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

  /** "(Corvid Press, 412 pages)". */
  private static boolean pages(Sentence sentence, int from) {
    return sentence.tokens().stream()
        .skip(from)
        .limit(14)
        .takeWhile(token -> !token.text().equals(")"))
        .anyMatch(token -> token.text().matches("pages|pp|pp\\."));
  }

  /** "directed 'X'"; "starred in 'X'". */
  public Optional<String> verbBefore(Sentence sentence, int mark) {
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
