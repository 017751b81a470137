package org.newsgraph.finding;

import java.util.List;
import java.util.Optional;
import org.newsgraph.text.PartialDate;
import org.newsgraph.text.Span;

/**
 * Words that somebody said or wrote.
 *
 * @param speaker the id of the person or organisation, where it is named
 * @param speakerText what the text calls the speaker; empty where it says nothing
 * @param quote the words without the outer quotation marks; pieces of one utterance joined by a
 *     space
 * @param pieces where the words stand in the source
 * @param date when they were said
 * @param report how the article presents it
 */
public record Statement(
    Optional<String> speaker,
    String speakerText,
    String quote,
    List<Span> pieces,
    Optional<PartialDate> date,
    Report report)
    implements Finding {

  /** Copies the list. */
  public Statement {
    pieces = List.copyOf(pieces);
  }

  @Override
  public Statement with(Report report) {
    return new Statement(speaker, speakerText, quote, pieces, date, report);
  }
}
