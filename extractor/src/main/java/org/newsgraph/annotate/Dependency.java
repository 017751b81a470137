package org.newsgraph.annotate;

/**
 * One grammatical relation of a sentence, in Universal Dependencies.
 *
 * @param governor the index of the governing token, -1 for the root
 * @param dependent the index of the dependent token
 * @param relation the relation's name, such as {@code nsubj:pass}
 */
public record Dependency(int governor, int dependent, String relation) {}
