package org.newsgraph.journal;

import org.newsgraph.finding.ArticleFindings;

/**
 * What the journal keeps of one input.
 *
 * @param input names the input: its path below the input root
 * @param stamp what the findings were made from
 * @param findings what the article says
 */
public record JournalRecord(String input, Stamp stamp, ArticleFindings findings) {}
