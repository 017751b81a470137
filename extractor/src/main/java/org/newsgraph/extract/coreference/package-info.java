/** A cast of names becomes a cast with pronouns and descriptions. It never adds an entity. */
@NullMarked
package org.newsgraph.extract.coreference;

import org.jspecify.annotations.NullMarked;
