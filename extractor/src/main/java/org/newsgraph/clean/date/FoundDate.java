package org.newsgraph.clean.date;

import org.newsgraph.text.NewsDate;
import org.newsgraph.text.Span;

/**
 * A date that stands in a text.
 *
 * @param date the day, and the time where it is given
 * @param span where it stands in the text that was read
 */
public record FoundDate(NewsDate date, Span span) {}
