package org.newsgraph.extract.status;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.lexicon.Lexicon;

/**
 * What a sentence takes for granted whatever the word above it says: "she wants to know why they
 * met", "although they met", "hopes to thank him for the visit", "rejected the proposal".
 */
final class Presuppositions {

  private static final Lexicon DOCUMENTS = Lexicon.of(Presuppositions.class, "document-nouns.txt");

  private static final Set<String> REASONS =
      Set.of("although", "though", "because", "while", "whereas", "since", "as", "so");
  private static final Set<String> REPROACH =
      Set.of(
          "thank",
          "praise",
          "criticise",
          "criticize",
          "blame",
          "congratulate",
          "apologise",
          "apologize",
          "condemn",
          "honour",
          "honor",
          "reward",
          "fine",
          "punish",
          "jail",
          "sentence",
          "arrest",
          "forgive",
          "sue",
          "commend");
  private static final Set<String> CAUSES = Set.of("because", "due", "owing", "despite");
  private static final Set<String> AGAINST =
      Set.of("reject", "dismiss", "challenge", "dispute", "criticise", "criticize", "oppose");

  private Presuppositions() {}

  /** Whether the event at the token stands, whatever is said of the word that governs it. */
  static boolean hold(Syntax syntax, int token) {
    return switch (syntax.relation(token)) {
      case "ccomp" -> asks(syntax, token);
      case "advcl" -> isReason(syntax, token);
      case "obl", "nmod" -> isGround(syntax, token);
      case "obj", "nsubj:pass" ->
          isDocument(syntax, token) && AGAINST.contains(head(syntax, token));
      case "nsubj" -> isDocument(syntax, token) && brings(syntax, token);
      default -> false;
    };
  }

  /** "to know what happened". */
  private static boolean asks(Syntax syntax, int verb) {
    return isFinite(syntax, verb)
        && syntax.children(verb).stream()
            .anyMatch(child -> child < verb && word(syntax, child).matches("what|why|how"));
  }

  private static boolean isReason(Syntax syntax, int verb) {
    return isFinite(syntax, verb)
        && syntax.children(verb, "mark").stream()
            .anyMatch(mark -> REASONS.contains(word(syntax, mark)));
  }

  private static boolean isFinite(Syntax syntax, int verb) {
    boolean own = syntax.sentence().token(verb).tag().matches("VBD|VBZ|VBP");
    return own
        || syntax.children(verb, "aux").stream()
            .anyMatch(aux -> syntax.sentence().token(aux).tag().matches("VBD|VBZ|VBP"));
  }

  /** "to ban flights because of an accident", "to thank him for the visit". */
  private static boolean isGround(Syntax syntax, int noun) {
    List<String> cases = syntax.prepositions(noun);
    boolean reproach = REPROACH.contains(head(syntax, noun));
    return cases.stream().anyMatch(CAUSES::contains)
        || reproach && (cases.contains("for") || cases.contains("over"));
  }

  private static boolean isDocument(Syntax syntax, int noun) {
    return DOCUMENTS.has(syntax.sentence().token(noun).lemma().toLowerCase(Locale.ROOT));
  }

  /** "The agreement will bring jobs": the verb has an object. */
  private static boolean brings(Syntax syntax, int noun) {
    return syntax.head(noun).stream()
        .anyMatch(
            verb ->
                syntax.child(verb, "obj").isPresent() || syntax.child(verb, "ccomp").isPresent());
  }

  private static String head(Syntax syntax, int token) {
    return syntax.head(token).stream()
        .mapToObj(head -> syntax.sentence().token(head).lemma().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  private static String word(Syntax syntax, int token) {
    return syntax.sentence().token(token).text().toLowerCase(Locale.ROOT);
  }
}
