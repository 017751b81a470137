package org.newsgraph.extract.work.credit;

import org.newsgraph.extract.work.spot.WorkSpot;
import org.newsgraph.finding.CreditKind;

/**
 * A person tied to a work, as one rule sees it.
 *
 * @param spot where the work is meant
 * @param person the id of the person
 * @param how in which way
 * @param rule the name of the rule
 * @param confidence how sure the rule is
 */
public record Credit(
    WorkSpot spot, String person, CreditKind how, String rule, double confidence) {}
