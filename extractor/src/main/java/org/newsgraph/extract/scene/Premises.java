package org.newsgraph.extract.scene;

import java.util.List;
import java.util.Set;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.lexicon.Lexicon;

/** Decides whether an organisation's name stands for its premises: "taken to the Royal Clinic". */
final class Premises {

  private static final Lexicon VERBS = Lexicon.of(Premises.class, "premises-verbs.txt");

  private static final Set<String> INSIDE = Set.of("in", "at", "inside", "outside");
  private static final Set<String> TO = Set.of("to", "into");

  /** Whether the name headed by the token, behind the preposition, tells where somebody is. */
  boolean isMeant(Syntax syntax, int head, String preposition) {
    if (syntax.head(head).isEmpty() || isAcronym(syntax, head)) {
      return false;
    }
    int governor = syntax.head(head).getAsInt();
    String tag = syntax.sentence().token(governor).tag();
    List<String> kinds = VERBS.of(syntax.sentence().token(governor).lemma());
    if (tag.startsWith("NN")) {
      boolean spoken = INSIDE.contains(preposition) || preposition.equals("from");
      return spoken && kinds.contains("noun");
    }
    boolean there = kinds.contains("speech") || kinds.contains("state");
    return tag.startsWith("VB")
        && (INSIDE.contains(preposition) && there
            || TO.contains(preposition) && kinds.contains("carrying"));
  }

  private static boolean isAcronym(Syntax syntax, int head) {
    return syntax.sentence().token(head).text().matches("[\\p{Lu}.&]+");
  }
}
