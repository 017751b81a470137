/** Encounters in person and contacts that are not in person. */
@NullMarked
package org.newsgraph.extract.encounter;

import org.jspecify.annotations.NullMarked;
