/**
 * An article becomes an annotated article in newsgraph's own records: sentences, tokens, name tags
 * and dependency trees, all in offsets of the source. It never interprets what the sentences say.
 */
@NullMarked
package org.newsgraph.annotate;

import org.jspecify.annotations.NullMarked;
