package org.newsgraph.evaluate.score;

/**
 * An answer, or one that is missing, held against the gold.
 *
 * @param question what it answers
 * @param verdict whether it is right, wrong or missed
 * @param answer the answer in words
 * @param rule the rule that found it; empty where it was missed, and for people and their names
 * @param confidence how sure the rule was, 0..1; 1 where there is no rule
 * @param sentence the sentence that should prove it, or that the gold gives; empty where there is
 *     none
 * @param found for a missed answer, what was found in its place; else empty
 */
public record Judgement(
    Question question,
    Verdict verdict,
    String answer,
    String rule,
    double confidence,
    String sentence,
    String found) {}
