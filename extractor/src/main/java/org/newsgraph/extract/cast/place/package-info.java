/** Which names are places', gatherings' and organisations', and of what type these are. */
@NullMarked
package org.newsgraph.extract.cast.place;

import org.jspecify.annotations.NullMarked;
