/** Who made, appears in, or is the subject of which media work. */
@NullMarked
package org.newsgraph.extract.work;

import org.jspecify.annotations.NullMarked;
