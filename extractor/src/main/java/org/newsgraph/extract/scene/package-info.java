/**
 * When and where the things of an article take place: time expressions resolved against the day of
 * publication, places from arguments and from the scene so far.
 */
@NullMarked
package org.newsgraph.extract.scene;

import org.jspecify.annotations.NullMarked;
