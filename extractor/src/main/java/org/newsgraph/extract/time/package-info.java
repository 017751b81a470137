/**
 * Reads the words of an article that say when. In comes a sentence; out go its time expressions,
 * each with its meaning, which gives a date once it is known against which day it counts. Never
 * decides which event happened then.
 */
@NullMarked
package org.newsgraph.extract.time;

import org.jspecify.annotations.NullMarked;
