package org.newsgraph.extract.title;

import org.newsgraph.annotate.Sentence;
import org.newsgraph.extract.title.cue.TitleRuns;

/**
 * The title of a media work, where it stands in a sentence.
 *
 * @param sentence the index of the sentence
 * @param start the index of the title's first token, without quotation marks
 * @param end the index behind its last token
 * @param text the title as it stands, without quotation marks
 * @param type the kind of work as the text calls it or implies it, such as {@code music video};
 *     empty where unknown
 */
public record Title(int sentence, int start, int end, String text, String type) {

  /** The title that the tokens of the sentence are, as they stand there. */
  static Title of(Sentence sentence, int start, int end, String type) {
    return new Title(sentence.index(), start, end, TitleRuns.text(sentence, start, end), type);
  }
}
