package org.newsgraph.read;

import org.newsgraph.problem.Problem;

/**
 * An input that could not be read.
 *
 * @param source the input's path as the user gave it
 * @param problem why
 */
public record Unreadable(String source, Problem problem) implements ReadOutcome {}
