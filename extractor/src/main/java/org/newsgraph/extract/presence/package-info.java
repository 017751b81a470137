/** Who was physically at which place. */
@NullMarked
package org.newsgraph.extract.presence;

import org.jspecify.annotations.NullMarked;
