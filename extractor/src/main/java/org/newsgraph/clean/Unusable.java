package org.newsgraph.clean;

import org.newsgraph.problem.Problem;

/**
 * A raw article that holds no article for newsgraph.
 *
 * @param source the input's path as the user gave it
 * @param problem why
 */
public record Unusable(String source, Problem problem) implements CleanOutcome {}
