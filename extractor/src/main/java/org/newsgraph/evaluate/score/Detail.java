package org.newsgraph.evaluate.score;

/**
 * A detail of a right answer, such as its date, held against the gold.
 *
 * @param question what the answer is for
 * @param name the detail, such as {@code date}
 * @param right whether it is as the gold has it
 * @param answer the answer and what was given for the detail, in words
 */
public record Detail(Question question, String name, boolean right, String answer) {}
