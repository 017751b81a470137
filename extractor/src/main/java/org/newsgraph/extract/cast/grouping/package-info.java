/** Which names of people mean the same person: full names first, then everything shorter. */
@NullMarked
package org.newsgraph.extract.cast.grouping;

import org.jspecify.annotations.NullMarked;
