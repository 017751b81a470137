/**
 * Where works and people are meant in a sentence, and which words tie them. It never says who made
 * what.
 */
@NullMarked
package org.newsgraph.extract.work.spot;

import org.jspecify.annotations.NullMarked;
