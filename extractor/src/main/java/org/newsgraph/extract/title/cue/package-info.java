/** By which words and letters titles are told: what is spelt as one, and what introduces one. */
@NullMarked
package org.newsgraph.extract.title.cue;

import org.jspecify.annotations.NullMarked;
