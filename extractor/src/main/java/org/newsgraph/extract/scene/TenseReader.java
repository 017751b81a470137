package org.newsgraph.extract.scene;

import java.util.Set;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.lexicon.Lexicon;

/** Reads the tense of the clause around a word. */
final class TenseReader {

  private static final Lexicon ARRANGEMENTS = Lexicon.of(TenseReader.class, "arrangements.txt");

  private static final Set<String> FUTURE = Set.of("will", "shall", "would", "'ll", "wo", "'d");

  /** The tense of the clause that holds the token. */
  Tense read(Syntax syntax, int token) {
    for (int word : syntax.path(token)) {
      if (isFinite(syntax, word)) {
        return finite(syntax, word);
      }
      if (isInfinitive(syntax, word) || isArranged(syntax, word)) {
        return arranged(syntax, word);
      }
    }
    // A participle that the tagger took a past tense for, as in "The minister handed ... over".
    boolean participle =
        syntax.path(token).stream().anyMatch(word -> tag(syntax, word).equals("VBN"));
    return participle || isPicture(syntax) ? Tense.PAST : Tense.PRESENT;
  }

  private static boolean isFinite(Syntax syntax, int word) {
    return Set.of("VBD", "VBZ", "VBP").contains(tag(syntax, word)) && !syntax.is(word, "amod")
        || syntax.child(word, "aux").isPresent() && !isInfinitive(syntax, word)
        || syntax.child(word, "cop").isPresent() && !isInfinitive(syntax, word);
  }

  private static boolean isInfinitive(Syntax syntax, int word) {
    return syntax.children(word, "mark").stream().anyMatch(mark -> tag(syntax, mark).equals("TO"));
  }

  private boolean isArranged(Syntax syntax, int word) {
    return tag(syntax, word).equals("VBN") && isFixed(syntax, word);
  }

  private boolean isFixed(Syntax syntax, int word) {
    return ARRANGEMENTS.kind(lemma(syntax, word)).filter("fixed"::equals).isPresent();
  }

  private Tense finite(Syntax syntax, int word) {
    Tense tense = auxiliaries(syntax, word);
    boolean arranged =
        ARRANGEMENTS.has(lemma(syntax, word))
            && !Set.of("VBD", "VBP", "VBZ").contains(tag(syntax, word));
    if (arranged && tense != Tense.FUTURE) {
      return tense == Tense.PRESENT ? Tense.FUTURE : Tense.ARRANGED;
    }
    return tense == Tense.PRESENT && isPicture(syntax) ? Tense.PAST : tense;
  }

  private static Tense auxiliaries(Syntax syntax, int word) {
    boolean modal = false;
    Tense tense = simple(tag(syntax, word));
    for (int child : syntax.children(word)) {
      if (!syntax.is(child, "aux") && !syntax.is(child, "cop")) {
        continue;
      }
      String tag = tag(syntax, child);
      String lemma = lemma(syntax, child);
      if (tag.equals("MD")) {
        tense = FUTURE.contains(text(syntax, child)) ? Tense.FUTURE : Tense.UNREAL;
        modal = true;
      } else if (lemma.equals("have") && modal) {
        tense = Tense.PAST;
      } else if (lemma.equals("have") && !tag.equals("VBG")) {
        return tag.equals("VBD") ? Tense.PLUPERFECT : Tense.PERFECT;
      } else if (!modal && tag.startsWith("VB")) {
        tense = simple(tag);
      }
    }
    return tense;
  }

  private Tense arranged(Syntax syntax, int word) {
    // "is to visit", "was to visit"
    for (int child : syntax.children(word)) {
      boolean before = syntax.is(child, "aux") || syntax.is(child, "cop");
      if (before && lemma(syntax, child).equals("be") && tag(syntax, child).matches("VB[DZP]")) {
        return tag(syntax, child).equals("VBD") ? Tense.ARRANGED : Tense.FUTURE;
      }
    }
    if (syntax.head(word).isEmpty()) {
      return Tense.FUTURE;
    }
    int governor = syntax.head(word).getAsInt();
    Tense above = read(syntax, governor);
    boolean arranging = isArranged(syntax, word) || ARRANGEMENTS.has(lemma(syntax, governor));
    if (!arranging || above == Tense.FUTURE) {
      return above;
    }
    return above == Tense.PRESENT || above == Tense.PERFECT ? Tense.FUTURE : Tense.ARRANGED;
  }

  private static Tense simple(String tag) {
    return tag.equals("VBZ") || tag.equals("VBP") ? Tense.PRESENT : Tense.PAST;
  }

  /** Headlines and captions tell in the present what has happened. */
  private static boolean isPicture(Syntax syntax) {
    BlockKind kind = syntax.sentence().kind();
    return kind == BlockKind.HEADLINE || kind == BlockKind.CAPTION;
  }

  private static String tag(Syntax syntax, int word) {
    return token(syntax, word).tag();
  }

  private static String lemma(Syntax syntax, int word) {
    return token(syntax, word).lemma();
  }

  private static String text(Syntax syntax, int word) {
    return token(syntax, word).text();
  }

  private static Token token(Syntax syntax, int word) {
    return syntax.sentence().token(word);
  }
}
