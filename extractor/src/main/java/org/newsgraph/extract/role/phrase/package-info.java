/** Noun phrases that describe people: how they are found, and what they say. */
@NullMarked
package org.newsgraph.extract.role.phrase;

import org.jspecify.annotations.NullMarked;
