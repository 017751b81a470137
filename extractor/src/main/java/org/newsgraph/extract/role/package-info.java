/** Who holds which office, job, profession or title. */
@NullMarked
package org.newsgraph.extract.role;

import org.jspecify.annotations.NullMarked;
