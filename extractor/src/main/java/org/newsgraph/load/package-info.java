/**
 * Named graphs reach a store: a TDB2 folder, a running Fuseki, or files. A graph is always replaced
 * whole.
 */
@NullMarked
package org.newsgraph.load;

import org.jspecify.annotations.NullMarked;
