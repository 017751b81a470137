package org.newsgraph.extract.indirect.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Where that which somebody says begins and ends within a sentence. */
public final class Contents {

  private static final Set<String> TURNS = Set.of("while", "although", "though", "whereas");
  private static final Set<String> AND = Set.of("and", "but", "or");

  private static final Set<String> SIGNS =
      Set.of(".", ",", ";", ":", "?", "!", "-", "--", "–", "—");
  private static final Set<String> MARKS = Set.of("\"", "“", "”", "„", "«", "»", "``", "''");
  private static final Set<String> UTTERANCE_ENDS = Set.of(",", "?", "!", ".");
  private static final Set<String> PART_ENDS = Set.of(";", ":");

  private final Clauses clauses;

  public Contents(Clauses clauses) {
    this.clauses = clauses;
  }

  /** What the cue governs from the token on. */
  public Stretch governed(int cue, int from) {
    List<Integer> below = clauses.syntax().subtree(cue);
    boolean clause = clauses.beginsClause(from);
    boolean main = clauses.tag(cue).startsWith("VB") && !clauses.syntax().is(cue, "acl");
    boolean inTree = below.contains(from);
    int end = from;
    while (end < clauses.size() && !(inTree && !below.contains(end)) && !ends(cue, from, end)) {
      end++;
      inTree =
          inTree && !(clause && cutsSubject(below, from, end)) && !(main && cutsVerb(below, end));
    }
    return closed(trimmed(from, end));
  }

  /**
   * Whether the parser took the clause's subject for the cue's object: "believes the band will".
   */
  private boolean cutsSubject(List<Integer> below, int from, int at) {
    return at < clauses.size() && !below.contains(at) && !clauses.isClause(from, at);
  }

  /**
   * Whether the parser hung the content's own verb elsewhere: "says the plan of the mayor | is".
   */
  private boolean cutsVerb(List<Integer> below, int at) {
    return at < clauses.size()
        && !below.contains(at)
        && clauses.isFinite(at)
        && !clauses.isBreak(at - 1);
  }

  /** Whether what began at the one token is over before the other. */
  private boolean ends(int cue, int from, int at) {
    if (!clauses.narrates(at) || at == from) {
      return false;
    }
    if (PART_ENDS.contains(clauses.word(at))) {
      return true;
    }
    if (AND.contains(clauses.word(at))) {
      return goesOn(cue, at + 1, isInfinitive(from, at));
    }
    return clauses.isBreak(at) && turns(at + 1);
  }

  /** Whether the verb behind "and" stands beside the cue rather than within its content. */
  private boolean goesOn(int cue, int from, boolean infinitive) {
    int verb = clauses.tag(from).equals("RB") ? from + 1 : from;
    if (infinitive) {
      return clauses.word(from).equals("that") || clauses.isFinite(firstVerb(from));
    }
    return clauses.isFinite(verb) && clauses.syntax().head(verb).orElse(-1) == cue;
  }

  /** Whether the first verb of the stretch stands behind "to". */
  private boolean isInfinitive(int from, int to) {
    int verb = firstVerb(from);
    return verb < to && clauses.tag(verb - 1).equals("TO");
  }

  /** The first verb from the token on, before a break; the sentence's size where there is none. */
  private int firstVerb(int from) {
    return IntStream.range(from, clauses.size())
        .takeWhile(token -> !clauses.isBreak(token))
        .filter(token -> clauses.tag(token).matches("VB.?|MD"))
        .findFirst()
        .orElse(clauses.size());
  }

  /** Whether somebody else speaks, or the narrator takes over, behind the break. */
  private boolean turns(int from) {
    if (TURNS.contains(clauses.word(from))
        || clauses.word(from).equals("according")
        || clauses.tag(from).equals("VBG") && ReportingWords.isVerb(clauses, from)) {
      return true;
    }
    int verb = clauses.finiteVerb(from);
    return verb >= 0 && ReportingWords.isVerb(clauses, verb);
  }

  /** What stands before the aside, behind it, or around it. */
  public List<Stretch> around(Stretch aside) {
    Stretch left = trimmed(partStart(aside.start()), aside.start());
    Stretch right = rest(aside.end());
    if (beginsUtterance(right.start())) {
      return List.of();
    }
    boolean around = clauses.isBreak(aside.end()) && clauses.isClause(right.start(), right.end());
    boolean told = clauses.isClause(left.start(), left.end());
    boolean open = isOpen(left) || around && clauses.isFinite(right.start());
    if (told && !open) {
      return List.of(left);
    }
    if (!around && !(told && clauses.isBreak(aside.end()) && !right.isEmpty())) {
      return List.of();
    }
    return left.isEmpty() ? List.of(right) : List.of(left, right);
  }

  /** Where the part of the sentence that the token stands in begins: behind the last semicolon. */
  private int partStart(int token) {
    return IntStream.iterate(token - 1, at -> at >= 0, at -> at - 1)
        .filter(at -> PART_ENDS.contains(clauses.word(at)) && clauses.narrates(at))
        .map(at -> at + 1)
        .findFirst()
        .orElse(0);
  }

  /** The rest of the sentence from the token on, up to where somebody else speaks. */
  private Stretch rest(int from) {
    int start = trimmed(from, clauses.size()).start();
    int end = start;
    while (end < clauses.size()
        && !(clauses.word(end).equals(";") && clauses.narrates(end))
        && !(end > start && over(start, end))) {
      end++;
    }
    return trimmed(start, end);
  }

  private boolean over(int start, int at) {
    return clauses.isBreak(at) && clauses.isClause(start, at) && turns(at + 1);
  }

  /** Whether the stretch breaks off before its clause is complete: "the pier was", "and". */
  private boolean isOpen(Stretch stretch) {
    int last = stretch.end() - 1;
    return !stretch.isEmpty()
        && (clauses.tag(last).matches("MD|CC|IN|TO|WP|WDT")
            || clauses.lemma(last).matches("be|have|do"));
  }

  /** The stretch without the signs at its ends. */
  public Stretch trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSign(start)) {
      start++;
    }
    while (end > start && isSign(end - 1)) {
      end--;
    }
    return new Stretch(start, end);
  }

  private boolean isSign(int index) {
    return SIGNS.contains(clauses.word(index)) && !clauses.tag(index).equals("CD");
  }

  /** The stretch with the mark that closes a quotation in it. */
  private Stretch closed(Stretch stretch) {
    long marks = IntStream.range(stretch.start(), stretch.end()).filter(this::isMark).count();
    int mark = isMark(stretch.end()) ? stretch.end() : stretch.end() + 1;
    return marks % 2 == 1 && isMark(mark) ? new Stretch(stretch.start(), mark + 1) : stretch;
  }

  /**
   * Whether words in quotation marks end as an utterance does within the stretch: "I see," he says.
   */
  public boolean utters(Stretch stretch) {
    return IntStream.range(stretch.start(), stretch.end() - 2)
        .anyMatch(
            at ->
                UTTERANCE_ENDS.contains(clauses.word(at))
                    && !clauses.narrates(at)
                    && isMark(at + 1)
                    && clauses.narrates(at + 2));
  }

  private boolean isMark(int index) {
    return MARKS.contains(clauses.word(index)) && !clauses.narrates(index);
  }

  /** Whether an utterance in quotation marks begins at the token. */
  private boolean beginsUtterance(int index) {
    return isMark(index)
        && index + 1 < clauses.size()
        && Character.isUpperCase(clauses.token(index + 1).text().codePointAt(0));
  }
}
