/**
 * What names look like: the words that may be a name, their honorifics, particles and suffixes, and
 * what one name has to do with another. It never says whom a name means.
 */
@NullMarked
package org.newsgraph.extract.cast.name;

import org.jspecify.annotations.NullMarked;
