package org.newsgraph.finding;

import java.util.List;
import java.util.Optional;
import org.newsgraph.text.PartialDate;
import org.newsgraph.text.Span;

/**
 * Indirect speech: what somebody says, thinks, asks or promises, told in the article's own words.
 * Source, cue and content are meant as in the PolNeAR corpus (Newell, Margolin and Ruths 2018).
 * Words that stand wholly in quotation marks are a {@link Statement} instead; the content here may
 * hold some.
 *
 * @param speaker the id of the person or organisation, where it is named
 * @param speakerText what the text calls the speaker; empty where it says nothing
 * @param act what the speaker does with the content
 * @param cue the word that says so, such as "said", "warning" or "according"
 * @param cueAt where the cue stands in the source
 * @param content the clause, phrase or infinitive that is said, without "that"; pieces joined by a
 *     space
 * @param pieces where the content stands in the source
 * @param date when it was said
 * @param report how the article presents the saying, not the content: {@code denied} where somebody
 *     "did not say"
 */
public record ReportedStatement(
    Optional<String> speaker,
    String speakerText,
    SpeechAct act,
    String cue,
    Span cueAt,
    String content,
    List<Span> pieces,
    Optional<PartialDate> date,
    Report report)
    implements Finding {

  /** Copies the list; there is a cue and a content. */
  public ReportedStatement {
    pieces = List.copyOf(pieces);
    if (cue.isBlank() || content.isBlank()) {
      throw new IllegalArgumentException(
          "Indirect speech needs a cue and a content, but got '%s', '%s'".formatted(cue, content));
    }
  }

  @Override
  public ReportedStatement with(Report report) {
    return new ReportedStatement(
        speaker, speakerText, act, cue, cueAt, content, pieces, date, report);
  }
}
