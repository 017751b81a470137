/**
 * The truth of a store: the findings of every article, append-only, one line of JSON a record, in
 * the store's folder beside TDB2. All else in a store can be made again from it. It never
 * interprets findings.
 */
@NullMarked
package org.newsgraph.journal;

import org.jspecify.annotations.NullMarked;
