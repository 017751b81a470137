/**
 * What can be wrong with an input, each with a stable code that docs/errors.md lists. It never
 * decides what happens next.
 */
@NullMarked
package org.newsgraph.problem;

import org.jspecify.annotations.NullMarked;
