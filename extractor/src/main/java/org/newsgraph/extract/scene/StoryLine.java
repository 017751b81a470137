package org.newsgraph.extract.scene;

import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.quotation.Quotations;

/** The clauses that carry a story on: main clauses, and what is told in reported speech. */
final class StoryLine {

  private final Lexicon reporting = Lexicon.of(StoryLine.class, "reporting-verbs.txt");
  private final Quotations quotations;

  StoryLine(Quotations quotations) {
    this.quotations = quotations;
  }

  /** The heads of the clauses of the sentence that carry the story on, left to right. */
  List<Integer> of(Syntax syntax) {
    Sentence sentence = syntax.sentence();
    if (sentence.kind() != BlockKind.BODY) {
      return List.of();
    }
    return IntStream.range(0, sentence.tokens().size())
        .filter(word -> !quotations.holds(sentence.token(word).span()))
        .filter(word -> !reporting.has(sentence.token(word).lemma()))
        .filter(word -> isMain(syntax, word))
        .boxed()
        .toList();
  }

  private boolean isMain(Syntax syntax, int word) {
    if (syntax.head(word).isEmpty()) {
      return true;
    }
    int head = syntax.head(word).getAsInt();
    boolean verb = syntax.sentence().token(word).tag().startsWith("VB");
    return switch (syntax.relation(word)) {
      case "conj", "parataxis" -> verb && isMain(syntax, head);
      case "ccomp" -> reporting.has(syntax.sentence().token(head).lemma()) && isMain(syntax, head);
      default -> false;
    };
  }
}
