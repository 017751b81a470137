package org.newsgraph.extract.role;

import org.newsgraph.extract.role.phrase.RolePhrase;

/**
 * A description that the text gives to a person.
 *
 * @param person the id of the person
 * @param phrase the description
 * @param rule the rule that tied the two
 */
public record Appellation(String person, RolePhrase phrase, String rule) {}
