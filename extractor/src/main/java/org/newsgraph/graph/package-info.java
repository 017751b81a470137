/**
 * Findings and identities become named graphs of triples; the vocabulary and the minting of IRIs
 * live here. It never writes to a store.
 */
@NullMarked
package org.newsgraph.graph;

import org.jspecify.annotations.NullMarked;
