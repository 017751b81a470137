package org.newsgraph.extract.scene;

import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.lexicon.Lexicon;

/** The clauses that carry a story on: main clauses, and what is told in reported speech. */
final class StoryLine {

  private static final Lexicon REPORTING = Lexicon.of(StoryLine.class, "reporting-verbs.txt");

  /** The heads of the clauses of the sentence that carry the story on, left to right. */
  List<Integer> of(SentenceScene scene) {
    Syntax syntax = scene.syntax();
    Sentence sentence = syntax.sentence();
    if (sentence.kind() != BlockKind.BODY) {
      return List.of();
    }
    return IntStream.range(0, sentence.tokens().size())
        .filter(word -> isVerb(syntax, word) || syntax.head(word).isEmpty())
        .filter(word -> !scene.quoted().contains(word))
        .filter(word -> !isSpeech(scene, word) && isMain(syntax, word))
        .boxed()
        .toList();
  }

  private boolean isMain(Syntax syntax, int word) {
    if (syntax.head(word).isEmpty()) {
      return true;
    }
    int head = syntax.head(word).getAsInt();
    return switch (syntax.relation(word)) {
      case "advcl" -> !isPurpose(syntax, word) && isMain(syntax, head);
      // Where the parser finds no main verb, a relative clause has swallowed it.
      case "acl:relcl" -> syntax.head(head).isEmpty() && !isVerb(syntax, head);
      // "footage of him arriving", unlike "a report published last year"
      case "acl" -> tag(syntax, word).equals("VBG") && isMain(syntax, head);
      case "csubj", "aux", "aux:pass", "cop" -> false;
      default -> isMain(syntax, head);
    };
  }

  private static String tag(Syntax syntax, int word) {
    return syntax.sentence().token(word).tag();
  }

  private static boolean isVerb(Syntax syntax, int word) {
    return syntax.sentence().token(word).tag().startsWith("VB")
        || syntax.child(word, "cop").isPresent();
  }

  private static boolean isPurpose(Syntax syntax, int word) {
    return syntax.children(word, "mark").stream()
        .anyMatch(mark -> syntax.sentence().token(mark).tag().equals("TO"));
  }

  /** Who speaks stands outside the story that is told, unless the words spoken are not given. */
  boolean isSpeech(SentenceScene scene, int word) {
    Syntax syntax = scene.syntax();
    boolean told =
        !scene.quoted().isEmpty()
            || syntax.child(word, "ccomp").isPresent()
            || syntax.child(word, "parataxis").isPresent();
    return told
        && REPORTING
            .kind(syntax.sentence().token(word).lemma())
            .filter("speech"::equals)
            .isPresent();
  }
}
