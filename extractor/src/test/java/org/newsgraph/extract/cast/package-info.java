/** Casts of small texts whose name tags are written into them. */
@NullMarked
package org.newsgraph.extract.cast;

import org.jspecify.annotations.NullMarked;
