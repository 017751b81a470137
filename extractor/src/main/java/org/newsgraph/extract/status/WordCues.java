package org.newsgraph.extract.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.lexicon.Lexicon;

/** What the small words at a verb or noun say of it: auxiliaries, negation, "if", adjectives. */
final class WordCues {

  private static final Lexicon ATTRIBUTES = Lexicon.of(WordCues.class, "attributes.txt");

  private static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "should", "can", "must", "ought");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "provided", "lest", "once-if", "supposing", "though-if");
  private static final Pattern VERB_GROUP = Pattern.compile("MD|RB|VB|VBN|VBG|VBP|VBZ|VBD");
  private static final Set<String> WITHOUT = Set.of("without", "instead");

  /** The cues among the dependents of the token. */
  List<Cue> at(Syntax syntax, int token) {
    List<Cue> cues = new ArrayList<>();
    if (syntax.sentence().tree().isEmpty()) {
      return withoutTree(syntax, token);
    }
    for (int child : syntax.children(token)) {
      String word = word(syntax, child);
      if (syntax.is(child, "aux") || syntax.is(child, "cop")) {
        auxiliary(syntax, token, child, cues);
      } else if (syntax.is(child, "mark") || syntax.is(child, "case")) {
        mark(word, cues);
      } else if (isAttribute(syntax, child) && !isLifted(syntax, child)) {
        ATTRIBUTES.kind(word).map(Cue::valueOf).ifPresent(cues::add);
      } else if (syntax.is(child, "nsubj") && isNobody(syntax, child)) {
        cues.add(Cue.NOT);
      } else if (syntax.is(child, "advcl")
          && isCondition(syntax, child)
          && isWould(syntax, token)) {
        cues.add(Cue.WISH);
      }
    }
    if (syntax.sentence().text().endsWith("?") && syntax.relation(token).equals("root")) {
      cues.add(Cue.WISH);
    }
    return cues;
  }

  /**
   * The cues of the auxiliaries and negations right before the token, in a sentence without a tree.
   */
  private static List<Cue> withoutTree(Syntax syntax, int token) {
    List<Cue> cues = new ArrayList<>();
    for (int at = token - 1; at >= 0 && VERB_GROUP.matcher(tag(syntax, at)).matches(); at--) {
      ATTRIBUTES.kind(word(syntax, at)).map(Cue::valueOf).ifPresent(cues::add);
      if (tag(syntax, at).equals("MD")) {
        auxiliary(syntax, token, at, cues);
      }
    }
    return cues;
  }

  private static String tag(Syntax syntax, int token) {
    return syntax.sentence().token(token).tag();
  }

  /** Whether a verb behind "and" stands under the auxiliaries of the verb before it. */
  static boolean sharesAuxiliary(Syntax syntax, int verb) {
    String tag = syntax.sentence().token(verb).tag();
    return syntax.child(verb, "nsubj").isEmpty()
        && syntax.child(verb, "aux").isEmpty()
        && (tag.equals("VB") || tag.equals("VBN") || tag.equals("VBG") || tag.startsWith("N"));
  }

  private static void auxiliary(Syntax syntax, int verb, int aux, List<Cue> cues) {
    String lemma = syntax.sentence().token(aux).lemma().toLowerCase(Locale.ROOT);
    String word = word(syntax, aux);
    if (Set.of("will", "shall", "'ll", "wo").contains(lemma) && !word.equals("would")) {
      cues.add(Cue.PLAN);
    } else if (lemma.equals("would") || word.equals("would")) {
      cues.add(Cue.WOULD);
    } else if (POSSIBLE.contains(lemma)) {
      cues.add(Cue.WISH);
    } else if (lemma.equals("be") && has(syntax, verb, "mark", "to")) {
      boolean unreal = word.startsWith("w") && has(syntax, verb, "aux", "have");
      cues.add(unreal ? Cue.PAST_PLAN : Cue.PLAN);
    }
  }

  private static void mark(String word, List<Cue> cues) {
    if (CONDITIONS.contains(word)) {
      cues.add(Cue.WISH);
    } else if (WITHOUT.contains(word)) {
      cues.add(Cue.NOT);
    } else if (word.equals("ahead")) {
      cues.add(Cue.PLAN);
    }
  }

  private static boolean isAttribute(Syntax syntax, int child) {
    return syntax.is(child, "amod")
        || syntax.is(child, "advmod")
        || syntax.is(child, "det")
        || syntax.is(child, "cc")
        || syntax.is(child, "neg");
  }

  /** "not only", "not until" are no negation of the event; "next to" is no plan. */
  private static boolean isLifted(Syntax syntax, int child) {
    int next = child + 1;
    boolean beside = word(syntax, child).equals("next") && syntax.is(child, "advmod");
    return beside
        || next < syntax.sentence().tokens().size()
            && Set.of("only", "until", "just", "merely", "least").contains(word(syntax, next));
  }

  private static boolean isNobody(Syntax syntax, int subject) {
    return Set.of("nobody", "none", "neither").contains(word(syntax, subject))
        || has(syntax, subject, "det", "no")
        || has(syntax, subject, "det", "neither");
  }

  private static boolean isCondition(Syntax syntax, int clause) {
    return syntax.children(clause, "mark").stream()
        .anyMatch(mark -> CONDITIONS.contains(word(syntax, mark)));
  }

  private static boolean isWould(Syntax syntax, int verb) {
    return syntax.children(verb, "aux").stream()
        .anyMatch(aux -> Set.of("would", "will", "could").contains(word(syntax, aux)));
  }

  private static boolean has(Syntax syntax, int token, String relation, String word) {
    return syntax.children(token, relation).stream()
        .anyMatch(child -> word(syntax, child).equals(word));
  }

  private static String word(Syntax syntax, int token) {
    return syntax.sentence().token(token).text().toLowerCase(Locale.ROOT);
  }
}
