package org.newsgraph.extract.encounter;

import org.newsgraph.extract.encounter.telling.Telling;
import org.newsgraph.finding.ContactKind;

/**
 * A word that tells a contact not in person.
 *
 * @param kind by what kind of medium
 * @param telling the word and who takes part
 */
public record RemoteTelling(ContactKind kind, Telling telling) {}
