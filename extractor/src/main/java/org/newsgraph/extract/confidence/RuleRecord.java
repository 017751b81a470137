package org.newsgraph.extract.confidence;

/**
 * How often a rule was right on articles with answers made by hand.
 *
 * @param rule the rule's name
 * @param family its family
 * @param seen on articles that were at hand when the rules were written
 * @param unseen on articles that were not
 */
public record RuleRecord(String rule, Family family, Share seen, Share unseen) {

  /** The same rule's record on all articles but some, of which the share is given. */
  public RuleRecord without(Share unseenThere) {
    return new RuleRecord(rule, family, seen, unseen.minus(unseenThere));
  }
}
