/**
 * Whether a thing happened, by the article's account, read from the words around its verb or noun.
 */
@NullMarked
package org.newsgraph.extract.status;

import org.jspecify.annotations.NullMarked;
