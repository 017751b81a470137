/**
 * A question and its parameters go to a store's folder or to a running server, and the answer comes
 * out as a table, CSV, JSON or Turtle. It never changes a store.
 */
@NullMarked
package org.newsgraph.ask;

import org.jspecify.annotations.NullMarked;
