/**
 * Inputs go through the pipeline, outcomes into the journal, and the journal's graphs into a sink.
 * It never prints: a listener hears of every outcome.
 */
@NullMarked
package org.newsgraph.run;

import org.jspecify.annotations.NullMarked;
