package org.newsgraph.extract.statement.attribution;

import org.newsgraph.extract.quotation.Quotation;

/**
 * A quotation, where it stands among the sentences: from its first to its last token, marks
 * included.
 *
 * @param quotation the quotation
 * @param firstSentence the index of the sentence in which it opens
 * @param first the index of its first token there
 * @param lastSentence the index of the sentence in which it closes
 * @param last the index of its last token there
 */
public record Piece(Quotation quotation, int firstSentence, int first, int lastSentence, int last) {

  /** The words, on one line. */
  public String words() {
    return quotation.text().strip().replaceAll("\\s+", " ");
  }

  /** How many words there are. */
  public int length() {
    return words().split(" ").length;
  }

  /** Whether the words end as the clause of an utterance does: with a comma or a full stop. */
  public boolean endsClause() {
    String words = words().replaceAll("[\\]\\s'’\"”)]+$", "");
    return !words.isEmpty() && ",.?!…-–—;".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** Whether the words begin as a sentence does. */
  public boolean beginsSentence() {
    return words().matches("[\\[(…'‘\"“¿¡.]*[\\p{Lu}\\d].*");
  }
}
