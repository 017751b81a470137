/**
 * An annotated article becomes the titles of media works that stand in it. It never says who made
 * them.
 */
@NullMarked
package org.newsgraph.extract.title;

import org.jspecify.annotations.NullMarked;
