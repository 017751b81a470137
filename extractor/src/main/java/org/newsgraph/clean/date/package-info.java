/**
 * Dates as newspapers write them become days and times with their zone. It never guesses: a date
 * that could mean two days is no date unless something else decides.
 */
@NullMarked
package org.newsgraph.clean.date;

import org.jspecify.annotations.NullMarked;
