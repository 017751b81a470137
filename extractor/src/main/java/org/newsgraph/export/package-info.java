/**
 * A store comes in, its quads go out as a stream, as they are or under another base. It never
 * changes a store.
 */
@NullMarked
package org.newsgraph.export;

import org.jspecify.annotations.NullMarked;
