/**
 * Which names are people's, and whether somebody is a woman or a man.
 *
 * <p>Full names come first; everything shorter must find its full name or show by its context that
 * it is a person's.
 */
@NullMarked
package org.newsgraph.extract.cast.person;

import org.jspecify.annotations.NullMarked;
