/**
 * A graph is held against the ontology's shapes before it is loaded: it is accepted, or rejected
 * with every violation in words. It never changes a graph.
 */
@NullMarked
package org.newsgraph.validate;

import org.jspecify.annotations.NullMarked;
