package org.newsgraph.extract.scene;

import java.util.Arrays;
import java.util.Set;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.lexicon.Lexicon;

/**
 * How far the words of a sentence are from an event in it, along the dependency tree: what stands
 * near belongs to the event, what lies behind a barrier belongs to another. Barriers are the
 * clauses that tell of something else: reported speech, relative clauses, subjects.
 */
final class Attachment {

  private static final Lexicon REPORTING = Lexicon.of(Attachment.class, "reporting-verbs.txt");
  private static final Lexicon EVENTS = Lexicon.of(Attachment.class, "event-nouns.txt");
  private static final Lexicon UPBRINGING = Lexicon.of(Attachment.class, "upbringing-verbs.txt");

  /** No way leads there. */
  static final int BARRED = 1000;

  private static final Set<String> APART =
      Set.of("since", "until", "till", "before", "after", "if", "unless", "although", "though");
  private static final Set<String> STILL = Set.of("compound", "nmod:poss", "amod", "det", "nummod");

  private final TenseReader tenses = new TenseReader();

  /** The distance of each token of the sentence from the event at the token. */
  int[] from(Syntax syntax, int event) {
    int[] distances = new int[syntax.sentence().tokens().size()];
    Arrays.fill(distances, BARRED);
    walk(syntax, event, -1, 0, distances);
    return distances;
  }

  private void walk(Syntax syntax, int at, int from, int distance, int[] distances) {
    if (distance >= BARRED || distances[at] < BARRED) {
      return;
    }
    distances[at] = distance;
    for (int child : syntax.children(at)) {
      if (child != from) {
        walk(syntax, child, at, distance + down(syntax, child, at, from < 0), distances);
      }
    }
    if (syntax.head(at).isPresent() && syntax.head(at).getAsInt() != from) {
      walk(syntax, syntax.head(at).getAsInt(), at, distance + up(syntax, at), distances);
    }
  }

  private int down(Syntax syntax, int child, int at, boolean atEvent) {
    String relation = syntax.relation(child);
    if (STILL.contains(relation)) {
      return atEvent ? 1 : 6;
    }
    return switch (relation) {
      case "obl", "obl:tmod", "nmod", "nmod:tmod", "advmod", "case", "obl:npmod", "nmod:npmod" -> 1;
      case "obj", "iobj", "appos", "flat", "fixed" -> 1;
      case "nsubj", "nsubj:pass" -> isEvent(syntax, child) ? 3 : atEvent ? 8 : BARRED;
      case "xcomp" -> 2;
      case "advcl" -> isPurpose(syntax, child) ? 2 : besides(syntax, child, at);
      case "conj" -> sameTime(syntax, child, at, 5);
      case "acl" -> atEvent ? 1 : isEvent(syntax, at) ? 3 : BARRED;
      case "acl:relcl" -> atEvent && isEvent(syntax, at) ? 3 : BARRED;
      case "ccomp" -> isReporting(syntax, at) ? BARRED : 2;
      case "dep" -> isReporting(syntax, at) ? BARRED : 3;
      default -> BARRED;
    };
  }

  private int up(Syntax syntax, int child) {
    int head = syntax.head(child).orElseThrow();
    return switch (syntax.relation(child)) {
      case "xcomp" -> 2;
      case "advcl" -> isPurpose(syntax, child) ? 2 : besides(syntax, child, head);
      case "conj" -> sameTime(syntax, child, head, 3);
      case "ccomp" -> isReporting(syntax, head) ? BARRED : 2;
      case "acl:relcl" -> isSetting(syntax, child) ? 1 : sameTime(syntax, child, head, 7);
      case "acl" -> 3;
      case "parataxis" -> isReporting(syntax, head) ? BARRED : sameTime(syntax, child, head, 5);
      case "dep" -> isReporting(syntax, head) ? BARRED : 3;
      case "nsubj", "nsubj:pass" -> 1;
      default -> 1;
    };
  }

  /** A clause beside another is of its time, unless a conjunction sets it apart. */
  private int besides(Syntax syntax, int clause, int other) {
    if (UPBRINGING.has(syntax.sentence().token(clause).lemma())) {
      return BARRED;
    }
    boolean apart =
        syntax.child(clause, "nsubj").isPresent()
            && syntax.children(clause, "mark").stream()
                .anyMatch(mark -> APART.contains(syntax.sentence().token(mark).lemma()));
    return apart ? BARRED : sameTime(syntax, clause, other, 4);
  }

  /** The clause tells of the same time as the other, by its tense. */
  private int sameTime(Syntax syntax, int clause, int other, int distance) {
    Tense one = tenses.read(syntax, clause);
    Tense two = tenses.read(syntax, other);
    boolean apart =
        one.isOver() != two.isOver() || (one == Tense.PLUPERFECT) != (two == Tense.PLUPERFECT);
    return apart ? BARRED : distance;
  }

  /** "in November, when ...", "Skopje, where ...", "a dinner at which ..." */
  private static boolean isSetting(Syntax syntax, int clause) {
    return syntax.subtree(clause).stream()
        .limit(3)
        .map(word -> syntax.sentence().token(word))
        .anyMatch(word -> word.tag().equals("WRB") && !word.lemma().equals("why"));
  }

  private static boolean isPurpose(Syntax syntax, int clause) {
    return syntax.children(clause, "mark").stream()
        .anyMatch(mark -> syntax.sentence().token(mark).tag().equals("TO"));
  }

  private boolean isReporting(Syntax syntax, int word) {
    return REPORTING.has(syntax.sentence().token(word).lemma());
  }

  private boolean isEvent(Syntax syntax, int word) {
    Token token = syntax.sentence().token(word);
    return token.tag().startsWith("NN") && EVENTS.has(token.lemma());
  }
}
