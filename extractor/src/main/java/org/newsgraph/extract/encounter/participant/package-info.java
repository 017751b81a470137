/**
 * Who takes part in what a verb or noun tells: the places around it in the tree (subject, object,
 * "with", "between") become parties. It never says what is told, nor whether it happened.
 */
@NullMarked
package org.newsgraph.extract.encounter.participant;

import org.jspecify.annotations.NullMarked;
