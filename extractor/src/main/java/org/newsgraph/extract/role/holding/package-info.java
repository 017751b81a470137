/** Who holds which role, and what it is a role of: what an article tells over several sentences. */
@NullMarked
package org.newsgraph.extract.role.holding;

import org.jspecify.annotations.NullMarked;
